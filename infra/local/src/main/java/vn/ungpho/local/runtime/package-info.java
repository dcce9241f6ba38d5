/// The Lambda Runtime API, and the processes that serve it.
@NullMarked
package vn.ungpho.local.runtime;

import org.jspecify.annotations.NullMarked;
