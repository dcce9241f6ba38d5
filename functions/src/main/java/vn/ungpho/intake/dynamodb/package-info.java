/// Keys that this deployment makes by itself, and the counters against too much of anything, in the incidents'
/// table.
@NullMarked
package vn.ungpho.intake.dynamodb;

import org.jspecify.annotations.NullMarked;
