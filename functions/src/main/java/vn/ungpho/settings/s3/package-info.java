/// Settings in S3: `incoming/` is where ops put files, `live/settings.json` what is in force, `refused/` why a file is
/// not.
@NullMarked
package vn.ungpho.settings.s3;

import org.jspecify.annotations.NullMarked;
