/// The key that reporters' secrets are derived from, kept in the incidents' table.
@NullMarked
package vn.ungpho.intake.dynamodb;

import org.jspecify.annotations.NullMarked;
