package vn.ungpho.intake.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.intake.Inbox;

/// [Inbox] in S3, where the mail service's receipt rule puts raw mails. A mail that is fetched is locked: it is
/// evidence no. 1.
public record S3Inbox(S3Client client, ObjectLock lock) implements Inbox {

    @Override
    public StoredMail fetch(String bucket, String key) {
        try {
            return client.getObject(r -> r.bucket(bucket).key(key), (response, in) -> {
                var mail = new StoredMail(bucket, key, version(response), bytes(response, in));
                lock.lock(bucket, key, response);
                return mail;
            });
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("no mail " + key + " in " + bucket, e);
        }
    }

    private static String version(GetObjectResponse response) {
        return Optional.ofNullable(response.versionId()).orElse("");
    }

    /// Into one array of the right size: a mail has up to 40 MB, and growing buffers would take several times that.
    private static byte[] bytes(GetObjectResponse response, InputStream in) throws IOException {
        var bytes = new byte[Math.toIntExact(response.contentLength())];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException("the object ended before its length");
        }
        return bytes;
    }
}
