/// Mails by mime4j.
@NullMarked
package vn.ungpho.intake.mime;

import org.jspecify.annotations.NullMarked;
