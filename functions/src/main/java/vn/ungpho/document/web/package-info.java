/// The officers' door of documents.
@NullMarked
package vn.ungpho.document.web;

import org.jspecify.annotations.NullMarked;
