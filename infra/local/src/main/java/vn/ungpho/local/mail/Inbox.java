package vn.ungpho.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.ungpho.local.queue.BucketNotification;
import vn.ungpho.local.queue.FileQueue;
import vn.ungpho.local.queue.Message;
import vn.ungpho.local.template.MailRule;

/// What the receipt rule does with a mail: into the inbox bucket, and the bucket tells the queue. The
/// notification is promised before the mail is stored and kept after it, so no stored mail is ever without one,
/// wherever the program ends.
public final class Inbox {
    private static final Logger LOG = System.getLogger("vn.ungpho.local");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final MailRule rule;
    private final S3Client objects;
    private final FileQueue queue;
    private final SecureRandom random = new SecureRandom();

    /// @param rule the template's receipt rule
    /// @param objects where the bucket is
    /// @param queue the queue that the bucket notifies
    public Inbox(MailRule rule, S3Client objects, FileQueue queue) {
        this.rule = rule;
        this.objects = objects;
        this.queue = queue;
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
        String promise = queue.promise(BucketNotification.created(rule.bucket(), key, stored.size(), now));
        try {
            objects.putObject(put -> put.bucket(rule.bucket()).key(key), RequestBody.fromBytes(stored.toByteArray()));
        } catch (SdkException e) {
            // Whether it was stored is not known; the promise stays, and the next start looks.
            LOG.log(Level.WARNING, "Kho đối tượng không nhận thư {0}.", id);
            throw e;
        }
        queue.keep(promise);
    }

    /// Keeps the promises of an earlier run whose mails were stored, and takes back the others.
    public void settlePromises() {
        for (Message promise : queue.promises()) {
            if (stored(promise)) {
                queue.keep(promise.id());
            } else {
                queue.forget(promise.id());
            }
        }
    }

    private boolean stored(Message promise) {
        try {
            String encoded = new ObjectMapper()
                    .readTree(promise.body())
                    .at("/Records/0/s3/object/key")
                    .asText();
            String key = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            objects.headObject(head -> head.bucket(rule.bucket()).key(key));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("promise " + promise.id(), e);
        }
    }
}
