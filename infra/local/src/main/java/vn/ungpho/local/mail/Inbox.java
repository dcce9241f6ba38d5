package vn.ungpho.local.mail;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.local.template.MailRule;

/// What the receipt rule does with a mail: into the inbox bucket, which tells its queue by itself.
public final class Inbox {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final MailRule rule;
    private final S3Client objects;
    private final SecureRandom random = new SecureRandom();

    /// @param rule the template's receipt rule
    /// @param objects where the bucket is
    public Inbox(MailRule rule, S3Client objects) {
        this.rule = rule;
        this.objects = objects;
    }

    /// Stores a mail with the fields that SES adds; when this returns, the mail and its notification are on the
    /// disk.
    ///
    /// @throws SdkException when it cannot be stored; then nothing is notified
    void keep(Envelope envelope, byte[] mail, Instant now) {
        String id = random.ints(40, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stored.writeBytes(SesBlock.of(envelope, id, now, mail).getBytes(StandardCharsets.US_ASCII));
        stored.writeBytes(mail);
        String key = rule.prefix() + id;
        try {
            objects.putObject(put -> put.bucket(rule.bucket()).key(key), RequestBody.fromBytes(stored.toByteArray()));
        } catch (SdkException e) {
            LOG.log(Level.WARNING, "Kho đối tượng không nhận thư {0}.", id);
            throw e;
        }
    }
}
