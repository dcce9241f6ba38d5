package vn.ungpho.document.check.docx;

import java.util.Optional;

/// What lines stand in.
///
/// @param width in millimetres
/// @param table style of the table, where it is one
record Column(double width, Optional<String> table) {}
