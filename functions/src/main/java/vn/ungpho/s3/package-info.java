/// What S3 tells of its objects.
@NullMarked
package vn.ungpho.s3;

import org.jspecify.annotations.NullMarked;
