/// The buckets, as the log vouches for what is in them.
@NullMarked
package vn.ungpho.incident.s3;

import org.jspecify.annotations.NullMarked;
