package vn.ungpho.settings.s3;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.ungpho.settings.IncomingFiles;

/// [IncomingFiles] in the settings bucket.
public record S3IncomingFiles(S3Client client, String bucket) implements IncomingFiles {

    /// What the key of a file that came in starts with.
    public static final String INCOMING = "incoming/";

    private static final String IN_FORCE = "live/";
    private static final String REFUSED = "refused/";
    private static final int LONGEST = 500_000;

    @Override
    public Optional<String> fetch(String path) {
        try {
            var bytes = client.getObject(r -> r.bucket(bucket).key(INCOMING + path), (response, in) -> {
                if (response.contentLength() > LONGEST) {
                    throw new IllegalArgumentException("tệp dài quá " + LONGEST + " byte");
                }
                return in.readAllBytes();
            });
            return Optional.of(text(bytes));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("tệp không phải là UTF-8", e);
        }
    }

    @Override
    public void refuse(String path, String reason) {
        say(path, reason + "\nTệp này không được dùng; thiết lập đang có hiệu lực vẫn giữ nguyên.\n");
    }

    /// What was refused becomes an empty object: what may write need not be able to delete.
    @Override
    public void accept(String path, String text) {
        put(IN_FORCE + path, text);
        say(path, "");
    }

    private void say(String path, String what) {
        put(REFUSED + path + ".txt", what);
    }

    private void put(String key, String text) {
        client.putObject(
                r -> r.bucket(bucket).key(key).contentType("text/plain; charset=utf-8"), RequestBody.fromString(text));
    }
}
