/// Issued documents in S3.
@NullMarked
package vn.ungpho.document.s3;

import org.jspecify.annotations.NullMarked;
