package vn.ungpho.intake.dynamodb;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.ungpho.incident.dynamodb.Item;

/// Keys for HMAC-SHA256 that this deployment makes by itself: the first function that needs one makes it. The table
/// is encrypted and read by the functions alone.
public final class StoredKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final DynamoDbClient client;
    private final String table;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    /// @param table name of the table
    public StoredKeys(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /// Forgets the keys that it knows; each is read again when it is needed.
    public void forget() {
        known.clear();
    }

    /// HMAC of a text by the key of this name.
    ///
    /// @param until when the key is thrown away; a key without stays for good
    byte[] hmac(String name, Optional<Instant> until, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key(name, until));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key(String name, Optional<Instant> until) {
        // Not computeIfAbsent: a store that does not answer must not hold up the other keys.
        var key = known.get(name);
        if (key == null) {
            key = stored(name).orElseGet(() -> made(name, until));
            known.put(name, key);
        }
        return key;
    }

    private Optional<SecretKeySpec> stored(String name) {
        var answer = client.getItem(
                r -> r.tableName(table).consistentRead(true).key(item(name).attributes()));
        return answer.hasItem() ? Optional.of(spec(answer.item().get("key").b().asByteArray())) : Optional.empty();
    }

    private SecretKeySpec made(String name, Optional<Instant> until) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var attributes = new HashMap<>(item(name).with("key", bytes).attributes());
        until.ifPresent(end -> attributes.put("expiresAt", AttributeValue.fromN(Long.toString(end.getEpochSecond()))));
        try {
            client.putItem(r -> r.tableName(table).item(attributes).conditionExpression("attribute_not_exists(pk)"));
            return spec(bytes);
        } catch (ConditionalCheckFailedException madeMeanwhile) {
            return stored(name).orElseThrow();
        }
    }

    private static Item item(String name) {
        return Item.key("SETTING#" + name, "SETTING");
    }

    private static SecretKeySpec spec(byte[] bytes) {
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
