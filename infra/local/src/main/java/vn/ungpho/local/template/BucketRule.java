package vn.ungpho.local.template;

/// A bucket's notification: which new objects are told to which queue.
///
/// @param bucket name of the bucket
/// @param prefix what a key starts with, empty for every key
/// @param suffix what a key ends with, empty for every key
/// @param queue name of the queue
public record BucketRule(String bucket, String prefix, String suffix, String queue) {

    /// Whether an object of this bucket and key is told.
    public boolean covers(String itsBucket, String key) {
        return bucket.equals(itsBucket) && key.startsWith(prefix) && key.endsWith(suffix);
    }
}
