package vn.ungpho.local.objects;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.ungpho.local.Room;
import vn.ungpho.local.queue.BucketEvents;

/// Tells the queues of every object that is created, whichever way: S3Proxy itself tells nobody. An object that there
/// is no room for is refused before anything is written of it.
final class NotifyingBlobStore extends ForwardingBlobStore {
    private static final String FULL = "Kho đã hết chỗ; hãy gửi lại sau ít phút.";

    private final BucketEvents events;
    private final Room room;

    NotifyingBlobStore(BlobStore files, ObjectStore.Buckets buckets) {
        super(files);
        this.events = buckets.events();
        this.room = buckets.room();
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        long size = request.contentLength() == null ? 0 : request.contentLength();
        return room.taking(size, () -> put(request, payload, size), NotifyingBlobStore::full);
    }

    private PutObjectResponse put(PutObjectRequest request, InputStream payload, long size) {
        AtomicReference<PutObjectResponse> answer = new AtomicReference<>();
        events.around(request.bucket(), request.key(), size, () -> {
            answer.set(super.putBlob(request, payload));
            return Optional.ofNullable(answer.get().versionId());
        });
        return answer.get();
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return room.taking(0, () -> copy(request), NotifyingBlobStore::full);
    }

    private CopyObjectResponse copy(CopyObjectRequest request) {
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
        return room.taking(0, () -> complete(upload, request), NotifyingBlobStore::full);
    }

    private CompleteMultipartUploadResponse complete(MultipartUpload upload, CompleteMultipartUploadRequest request) {
        AtomicReference<CompleteMultipartUploadResponse> answer = new AtomicReference<>();
        events.around(request.bucket(), request.key(), 0, () -> {
            answer.set(super.completeMultipartUpload(upload, request));
            return Optional.ofNullable(answer.get().versionId());
        });
        return answer.get();
    }

    /// S3 has no limit to a bucket; this is what it says when it cannot keep up.
    private static S3Exception full() {
        return (S3Exception) S3Exception.builder()
                .statusCode(503)
                .message(FULL)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ServiceUnavailable")
                        .errorMessage(FULL)
                        .build())
                .build();
    }
}
