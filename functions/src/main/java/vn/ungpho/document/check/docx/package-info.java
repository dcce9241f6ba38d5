/// Reads a DOCX into a [vn.ungpho.document.check.Paper].
///
/// The file is a stranger's: [Archive] and [Screening] refuse what is too large, no DOCX, or reaches outside; docx4j
/// finds the parts by their relationships; the text is read with its formatting resolved (defaults, table style,
/// paragraph style, numbering, character style, direct; theme fonts).
@NullMarked
package vn.ungpho.document.check.docx;

import org.jspecify.annotations.NullMarked;
