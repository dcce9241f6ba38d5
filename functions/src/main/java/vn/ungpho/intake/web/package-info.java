/// The public form, the JSON door of reports, and the look-up.
@NullMarked
package vn.ungpho.intake.web;

import org.jspecify.annotations.NullMarked;
