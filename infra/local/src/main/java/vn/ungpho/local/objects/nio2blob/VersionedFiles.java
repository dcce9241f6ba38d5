package vn.ungpho.local.objects.nio2blob;

import java.nio.file.Path;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// Files on the disk that keep their versions. S3Proxy's own store of files can, and does not say so; it asks a store
/// by the name of its package, hence the name of this one.
public final class VersionedFiles extends AbstractNio2BlobStore {

    /// @param root absolute path of the folder with one folder a bucket
    /// @param buckets the buckets, all of which keep versions
    public VersionedFiles(Path root, Iterable<String> buckets) {
        super(root);
        buckets.forEach(bucket -> putBucketVersioning(bucket, BucketVersioningStatus.ENABLED));
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
