/// The look of documents, as `ungpho/styles/nd30.yaml` says it: what every way of setting them reads.
@NullMarked
package vn.ungpho.document.look;

import org.jspecify.annotations.NullMarked;
