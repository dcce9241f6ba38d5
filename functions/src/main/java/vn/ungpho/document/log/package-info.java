/// What is timed of documents.
@NullMarked
package vn.ungpho.document.log;

import org.jspecify.annotations.NullMarked;
