package vn.ungpho.local.objects;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import vn.ungpho.local.queue.BucketEvents;

/// Tells the queues of every object that is created, whichever way: S3Proxy itself tells nobody.
final class NotifyingBlobStore extends ForwardingBlobStore {
    private final BucketEvents events;

    NotifyingBlobStore(BlobStore files, BucketEvents events) {
        super(files);
        this.events = events;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        AtomicReference<PutObjectResponse> answer = new AtomicReference<>();
        long size = request.contentLength() == null ? 0 : request.contentLength();
        events.around(request.bucket(), request.key(), size, () -> {
            answer.set(super.putBlob(request, payload));
            return Optional.ofNullable(answer.get().versionId());
        });
        return answer.get();
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        AtomicReference<CopyObjectResponse> answer = new AtomicReference<>();
        events.around(request.destinationBucket(), request.destinationKey(), 0, () -> {
            answer.set(super.copyBlob(request));
            return Optional.ofNullable(answer.get().versionId());
        });
        return answer.get();
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        AtomicReference<CompleteMultipartUploadResponse> answer = new AtomicReference<>();
        events.around(request.bucket(), request.key(), 0, () -> {
            answer.set(super.completeMultipartUpload(upload, request));
            return Optional.ofNullable(answer.get().versionId());
        });
        return answer.get();
    }
}
