/// Settings as ops see them, in S3: `incoming/` is where they put files, `live/` shows what is in force of each,
/// `refused/` says why a file is not.
@NullMarked
package vn.ungpho.settings.s3;

import org.jspecify.annotations.NullMarked;
