package vn.ungpho.incident;

import java.util.Objects;

/// Chứng cứ: one stored object that belongs to an incident.
///
/// @param bucket  bucket that holds it
/// @param key     object key; says nothing of a person
/// @param sha256  of the bytes, lower-case hex
/// @param size    in bytes
/// @param what    what it is, Vietnamese: `Thư gốc`
/// @param version the store's version of the object that was read, empty where the store keeps none
public record Evidence(String bucket, String key, String sha256, long size, String what, String version) {

    public Evidence {
        // Written before versions were.
        version = Objects.requireNonNullElse(version, "");
    }

    /// An object of a store that keeps no versions.
    public Evidence(String bucket, String key, String sha256, long size, String what) {
        this(bucket, key, sha256, size, what, "");
    }
}
