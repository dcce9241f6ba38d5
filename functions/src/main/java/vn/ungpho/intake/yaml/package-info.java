/// The public form's versions, out of `ungpho/forms/`.
@NullMarked
package vn.ungpho.intake.yaml;

import org.jspecify.annotations.NullMarked;
