package vn.ungpho.incident.s3;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.Vault;

/// [Vault] over the buckets.
///
/// @param buckets the bucket of each kind of object
public record S3Vault(S3Client s3, Map<Imprint.Kind, String> buckets) implements Vault {

    private static final int CHUNK = 64 * 1024;
    private static final int NOT_FOUND = 404;

    @Override
    public Reading read(Imprint object) {
        try {
            var sum = s3.getObject(request(object), (answer, in) -> sum(in));
            return new Reading.Read(sum.sha256(), sum.size(), current(object));
        } catch (S3Exception e) {
            return isGone(e) ? new Reading.Gone() : silent(e);
        } catch (SdkException e) {
            return silent(e);
        }
    }

    /// A bucket that is not there says nothing of the object.
    private static boolean isGone(S3Exception e) {
        return e.statusCode() == NOT_FOUND && !(e instanceof NoSuchBucketException);
    }

    private static Reading silent(SdkException e) {
        return new Reading.Silent(
                e instanceof S3Exception refused
                        ? "kho lưu từ chối (HTTP " + refused.statusCode() + ")"
                        : "kho lưu không trả lời");
    }

    private GetObjectRequest request(Imprint object) {
        var request =
                GetObjectRequest.builder().bucket(buckets.get(object.kind())).key(object.name());
        return object.version().isEmpty()
                ? request.build()
                : request.versionId(object.version()).build();
    }

    /// Empty where the object is marked as deleted.
    private String current(Imprint object) {
        try {
            var head = s3.headObject(r -> r.bucket(buckets.get(object.kind())).key(object.name()));
            return Objects.requireNonNullElse(head.versionId(), "");
        } catch (S3Exception e) {
            if (isGone(e)) {
                return "";
            }
            throw e;
        }
    }

    private record Sum(String sha256, long size) {}

    private static Sum sum(InputStream in) throws IOException {
        var digest = sha256();
        var bytes = new DigestInputStream(in, digest);
        var chunk = new byte[CHUNK];
        long size = 0;
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            size += read;
        }
        return new Sum(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
