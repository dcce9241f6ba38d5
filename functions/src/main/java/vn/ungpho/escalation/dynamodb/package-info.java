/// The outbox in the incidents' table.
@NullMarked
package vn.ungpho.escalation.dynamodb;

import org.jspecify.annotations.NullMarked;
