package vn.ungpho.document.s3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.incident.Hashes;

/// Keeps documents in a bucket. A key is written once (`If-None-Match: *`); the link to it is signed and runs out.
public final class S3DocumentArchive implements DocumentArchive {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int EXISTS = 412;
    private static final int MISSING = 404;
    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;
    private final Duration life;

    /// Links live for an hour.
    public S3DocumentArchive(S3Client s3, S3Presigner presigner, String bucket) {
        this(s3, presigner, bucket, Duration.ofHours(1));
    }

    /// @param life how long a link works
    public S3DocumentArchive(S3Client s3, S3Presigner presigner, String bucket, Duration life) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
        this.life = life;
    }

    /// @throws S3Exception when the store refuses, other than because the key is there already
    @Override
    public Stored store(String key, Copy copy) {
        return new Stored(key, signed(key, copy.name()), Hashes.sha256(copy.content()), put(key, copy));
    }

    /// @return the version that was written, or that is there
    private String put(String key, Copy copy) {
        try {
            var put = s3.putObject(request(key, copy), RequestBody.fromBytes(copy.content()));
            return Objects.requireNonNullElse(put.versionId(), "");
        } catch (S3Exception e) {
            // The key carries the hash of the content, so what is there is this very document.
            if (e.statusCode() != EXISTS) {
                throw e;
            }
            var there = s3.headObject(r -> r.bucket(bucket).key(key));
            return Objects.requireNonNullElse(there.versionId(), "");
        }
    }

    /// Metadata goes as headers, which hold ASCII only.
    private PutObjectRequest request(String key, Copy copy) {
        var metadata = new HashMap<String, String>();
        copy.metadata().forEach((name, value) -> metadata.put(name, encoded(value)));
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(TYPE)
                .metadata(metadata)
                .ifNoneMatch("*")
                .build();
    }

    @Override
    public Optional<String> link(String key, String name) {
        try {
            s3.headObject(r -> r.bucket(bucket).key(key));
            return Optional.of(signed(key, name));
        } catch (S3Exception e) {
            if (e.statusCode() != MISSING) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private String signed(String key, String name) {
        return presigner
                .presignGetObject(p -> p.signatureDuration(life)
                        .getObjectRequest(g -> g.bucket(bucket).key(key).responseContentDisposition(disposition(name))))
                .url()
                .toString();
    }

    /// RFC 6266, with the name in UTF-8 for all but the oldest clients.
    private static String disposition(String name) {
        var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return "attachment; filename=\"van-ban.docx\"; filename*=UTF-8''" + encoded(safe);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
