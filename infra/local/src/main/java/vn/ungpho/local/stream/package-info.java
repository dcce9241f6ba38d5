/// The table's stream: reads it, filters it as the mapping says, and delivers it.
@NullMarked
package vn.ungpho.local.stream;

import org.jspecify.annotations.NullMarked;
