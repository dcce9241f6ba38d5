package vn.ungpho.incident;

/// Chứng cứ: one stored object that belongs to an incident.
///
/// @param bucket    bucket that holds it
/// @param key       object key; says nothing of a person
/// @param sha256    of the bytes, lower-case hex
/// @param size      in bytes
/// @param what      what it is, Vietnamese: `Thư gốc`
public record Evidence(String bucket, String key, String sha256, long size, String what) {}
