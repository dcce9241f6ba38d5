package vn.ungpho.intake.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.intake.EvidencePolicy;
import vn.ungpho.intake.FileKinds;

/// [EvidenceFiles] in a bucket. Everything in it is stored and served as bytes of no kind, so that no browser ever
/// shows one of them. A file that is examined is locked.
public record S3EvidenceFiles(S3Client s3, S3Presigner presigner, String bucket, ObjectLock lock)
        implements EvidenceFiles {

    private static final String NAME = "x-amz-meta-name";
    private static final String NO_KIND = "application/octet-stream";
    private static final Duration FORM_LIVES = Duration.ofHours(1);
    private static final int CHUNK = 64 * 1024;

    @Override
    public UploadForm form(IncidentId incident, String back, Instant now) {
        var exact = new LinkedHashMap<String, String>();
        exact.put("key", INCOMING + incident + "/" + UUID.randomUUID());
        exact.put("bucket", bucket);
        exact.put("Content-Type", NO_KIND);
        exact.put("success_action_redirect", back);
        var policy = new PostPolicy(exact, Map.of(NAME, ""), EvidencePolicy.LARGEST, FORM_LIVES);
        var settings = s3.serviceClientConfiguration();
        var credentials = (AwsCredentials)
                settings.credentialsProvider().resolveIdentity().join();
        var fields =
                new LinkedHashMap<>(policy.signed(credentials, settings.region().id(), now));
        // S3 puts the file's own name there where the page's script did not.
        fields.put(NAME, FileNames.UNTOLD);
        return new UploadForm(url(), fields);
    }

    /// Where the bucket is, by whatever style the client is set up for.
    private String url() {
        var one = s3.utilities().getUrl(r -> r.bucket(bucket).key("x")).toString();
        return one.substring(0, one.length() - 1);
    }

    @Override
    public Examined examine(String key, String version) {
        return s3.getObject(r -> r.bucket(bucket).key(key).versionId(asked(version)), (object, in) -> {
            var examined = examined(key, object, in);
            lock.lock(bucket, key, object);
            return examined;
        });
    }

    private static Examined examined(String key, GetObjectResponse object, InputStream in) throws IOException {
        var digest = sha256();
        var bytes = new DigestInputStream(in, digest);
        var head = bytes.readNBytes(FileKinds.HEAD);
        long size = head.length;
        var chunk = new byte[CHUNK];
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            size += read;
        }
        var version = Optional.ofNullable(object.versionId()).orElse("");
        return new Examined(
                new Exhibit.Place(key, version, size),
                HexFormat.of().formatHex(digest.digest()),
                FileNames.read(object.metadata().getOrDefault("name", "")),
                FileKinds.of(head));
    }

    @Override
    public String link(Exhibit exhibit, Duration life) {
        var place = exhibit.place();
        return link(new Stored(bucket, place.key(), place.version()), disposition(exhibit), life);
    }

    @Override
    public String link(Evidence mail, String name, Duration life) {
        var stored = new Stored(mail.bucket(), mail.key(), mail.version());
        return link(stored, "attachment; filename=\"" + name + "\"", life);
    }

    private record Stored(String bucket, String key, String version) {}

    private String link(Stored stored, String disposition, Duration life) {
        return presigner
                .presignGetObject(p -> p.signatureDuration(life)
                        .getObjectRequest(g -> g.bucket(stored.bucket())
                                .key(stored.key())
                                .versionId(asked(stored.version()))
                                .responseContentType(NO_KIND)
                                .responseContentDisposition(disposition)))
                .url()
                .toString();
    }

    /// As the store is asked for it: no version at all where there is none.
    private static @Nullable String asked(String version) {
        return version.isEmpty() ? null : version;
    }

    private static String disposition(Exhibit exhibit) {
        var plain = "chung-cu-" + exhibit.number() + ".bin";
        var name = exhibit.name().isEmpty() ? plain : exhibit.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
