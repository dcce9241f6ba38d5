/// Typesetting for a browser: the same document, its look out of the same style sheet, in one page without scripts.
@NullMarked
package vn.ungpho.document.html;

import org.jspecify.annotations.NullMarked;
