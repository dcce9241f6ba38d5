/// Wording by Qute: a template gives XHTML of a few elements, and that is read into blocks.
@NullMarked
package vn.ungpho.document.qute;

import org.jspecify.annotations.NullMarked;
