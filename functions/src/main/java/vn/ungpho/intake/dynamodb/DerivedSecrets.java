package vn.ungpho.intake.dynamodb;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.intake.Secrets;

/// [Secrets] by HMAC-SHA256 of the incident's id with one key of this deployment. The first function that needs the key
/// makes it; the table is encrypted and read by the functions alone.
public final class DerivedSecrets implements Secrets {

    /// Characters that are not mistaken for one another when read out; 29^20 secrets are some 97 bits.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXY";

    private static final int LENGTH = 20;
    private static final Map<String, AttributeValue> KEY =
            Item.key("SETTING#reporters-key", "SETTING").attributes();

    private final DynamoDbClient client;
    private final String table;
    private volatile Optional<SecretKeySpec> known = Optional.empty();

    /// @param table name of the table
    public DerivedSecrets(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public String secret(IncidentId incident) {
        var number = new BigInteger(1, hmac(incident.value()));
        var base = BigInteger.valueOf(ALPHABET.length());
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 5 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(number.mod(base).intValue()));
            number = number.divide(base);
        }
        return text.toString();
    }

    @Override
    public String hash(String secret) {
        return Hashes.sha256(secret.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private SecretKeySpec key() {
        var key = known.or(this::stored).orElseGet(this::made);
        known = Optional.of(key);
        return key;
    }

    private Optional<SecretKeySpec> stored() {
        var answer = client.getItem(r -> r.tableName(table).consistentRead(true).key(KEY));
        return answer.hasItem() ? Optional.of(spec(answer.item().get("key").b().asByteArray())) : Optional.empty();
    }

    private SecretKeySpec made() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            client.putItem(r -> r.tableName(table)
                    .item(Map.of(
                            "pk", KEY.get("pk"),
                            "sk", KEY.get("sk"),
                            "key", AttributeValue.fromB(SdkBytes.fromByteArray(bytes))))
                    .conditionExpression("attribute_not_exists(pk)"));
            return spec(bytes);
        } catch (ConditionalCheckFailedException madeMeanwhile) {
            return stored().orElseThrow();
        }
    }

    private static SecretKeySpec spec(byte[] bytes) {
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
