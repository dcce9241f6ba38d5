package vn.ungpho.incident.s3;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.ungpho.incident.Anchors;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogHead;

/// [Anchors] as locked objects. An anchor says in its key all that it says, so that one listing reads them; the
/// listing is of versions, so that a mark of deletion hides none.
public record S3Anchors(S3Client s3, String bucket, ObjectLock lock) implements Anchors {

    private static final String PREFIX = "anchors/";
    private static final int EXISTS = 412;
    private static final Pattern KEY = Pattern.compile(".*/([0-9]{8})-([0-9a-f]{64})");

    @Override
    public void keep(IncidentId incident, LogHead head, Instant now) {
        var key = PREFIX + incident + "/%08d-%s".formatted(head.number(), head.hash());
        try {
            s3.putObject(
                    r -> lock.locked(
                            r.bucket(bucket).key(key).contentType("text/plain").ifNoneMatch("*"), now),
                    RequestBody.fromString(incident + "\n" + head.number() + "\n" + head.hash() + "\n"));
        } catch (S3Exception e) {
            if (e.statusCode() != EXISTS) {
                throw e;
            }
        }
    }

    @Override
    public Optional<List<LogHead>> of(IncidentId incident) {
        try {
            return Optional.of(
                    s3
                            .listObjectVersionsPaginator(r -> r.bucket(bucket).prefix(PREFIX + incident + "/"))
                            .versions()
                            .stream()
                            .map(ObjectVersion::key)
                            .flatMap(S3Anchors::head)
                            .distinct()
                            .toList());
        } catch (SdkException e) {
            return Optional.empty();
        }
    }

    private static Stream<LogHead> head(String key) {
        var found = KEY.matcher(key);
        return found.matches()
                ? Stream.of(new LogHead(Integer.parseInt(found.group(1)), found.group(2)))
                : Stream.empty();
    }
}
