/// Typesetting as DOCX: the parts are written as bytes, with named styles; docx4j packs them.
///
/// The look is data (`ungpho/styles/nd30.yaml`). Line lengths are computed from the widths of the letters.
@NullMarked
package vn.ungpho.document.docx;

import org.jspecify.annotations.NullMarked;
