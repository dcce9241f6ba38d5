package vn.ungpho.settings.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.ungpho.settings.LiveSettings;
import vn.ungpho.settings.Replacements;

/// [LiveSettings] as one object of a versioned bucket: text by path, in JSON.
///
/// @param client made only where there is a bucket
/// @param bucket blank where nothing can be replaced
public record S3LiveSettings(Supplier<S3Client> client, String bucket) implements LiveSettings {

    private static final String KEY = "live/settings.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_MODIFIED = 304;
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;

    @Override
    public Optional<State> read(String known) {
        if (bucket.isBlank()) {
            return Optional.empty();
        }
        try {
            var found = client.get().getObjectAsBytes(r -> {
                r.bucket(bucket).key(KEY);
                if (!known.isEmpty()) {
                    r.ifNoneMatch(known);
                }
            });
            return Optional.of(
                    new State(files(found.asByteArray()), found.response().eTag()));
        } catch (NoSuchKeyException e) {
            return known.isEmpty() ? Optional.empty() : Optional.of(State.NONE);
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_MODIFIED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean replace(Replacements files, String over) {
        var put = PutObjectRequest.builder().bucket(bucket).key(KEY).contentType("application/json");
        if (over.isEmpty()) {
            put.ifNoneMatch("*");
        } else {
            put.ifMatch(over);
        }
        try {
            var json = JSON.writeValueAsBytes(new TreeMap<>(files.files()));
            client.get().putObject(put.build(), RequestBody.fromBytes(json));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                return false;
            }
            throw e;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text that is no JSON", e);
        }
    }

    private static Replacements files(byte[] json) {
        try {
            return new Replacements(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(KEY, e);
        }
    }
}
