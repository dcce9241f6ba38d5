/// Stored mails in S3.
@NullMarked
package vn.ungpho.intake.s3;

import org.jspecify.annotations.NullMarked;
