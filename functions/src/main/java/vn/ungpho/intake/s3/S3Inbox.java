package vn.ungpho.intake.s3;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.ungpho.intake.Inbox;

/// [Inbox] in S3, where the mail service's receipt rule puts raw mails.
public record S3Inbox(S3Client client) implements Inbox {

    @Override
    public StoredMail fetch(String bucket, String key) {
        try {
            var object = client.getObjectAsBytes(r -> r.bucket(bucket).key(key));
            return new StoredMail(bucket, key, object.asByteArrayUnsafe());
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("no mail " + key + " in " + bucket, e);
        }
    }
}
