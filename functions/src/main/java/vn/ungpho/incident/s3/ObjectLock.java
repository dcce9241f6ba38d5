package vn.ungpho.incident.s3;

import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectLockRetentionMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import vn.ungpho.log.Call;

/// Khóa đối tượng: for how long nobody may delete or write over what was stored (S3 Object Lock).
///
/// The lock is put on by whoever records an object, not by the bucket: SES delivers into no bucket with a default
/// retention, and a browser's form upload without a checksum is refused by one.
///
/// @param mode `GOVERNANCE` or `COMPLIANCE`
/// @param days counted from when the object was stored; 0 locks nothing, where the store knows no locks
public record ObjectLock(S3Client s3, String mode, int days) {

    /// Locks an object in the version that was read. What cannot be locked is recorded all the same, and said.
    ///
    /// @param object the answer of the store from when it was read
    public void lock(String bucket, String key, GetObjectResponse object) {
        if (days == 0 || object.versionId() == null) {
            return;
        }
        try {
            s3.putObjectRetention(r -> r.bucket(bucket)
                    .key(key)
                    .versionId(object.versionId())
                    .retention(lock -> lock.mode(ObjectLockRetentionMode.fromValue(mode))
                            .retainUntilDate(object.lastModified().plus(Duration.ofDays(days)))));
        } catch (SdkException e) {
            Call.mishap("not-locked", e);
        }
    }

    /// An upload that is locked from the start.
    PutObjectRequest.Builder locked(PutObjectRequest.Builder upload, Instant now) {
        return days == 0
                ? upload
                : upload.objectLockMode(ObjectLockMode.fromValue(mode))
                        .objectLockRetainUntilDate(now.plus(Duration.ofDays(days)));
    }
}
