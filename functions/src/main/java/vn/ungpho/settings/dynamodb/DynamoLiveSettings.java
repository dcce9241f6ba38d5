package vn.ungpho.settings.dynamodb;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.settings.LiveSettings;
import vn.ungpho.settings.Replacements;

/// [LiveSettings] in the table that every door has at hand: a small item says which state is in force, and each state
/// is an item of its own that never changes, named by its hash. Text by path, as JSON, compressed.
///
/// @param table name of the table
public record DynamoLiveSettings(DynamoDbClient client, String table) implements LiveSettings {

    private static final String PK = "SETTINGS";
    private static final String SK = "IN-FORCE";
    private static final String STATE = "state";
    private static final String FILES = "files";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Below the 400 KB that an item may have.
    private static final int LARGEST = 380_000;

    @Override
    public Optional<State> read(String known) {
        var live = item(Item.key(PK, SK));
        if (live.isEmpty()) {
            return known.isEmpty() ? Optional.empty() : Optional.of(State.NONE);
        }
        var tag = Item.read(live, STATE);
        return tag.equals(known) ? Optional.empty() : Optional.of(new State(files(tag), tag));
    }

    private Replacements files(String tag) {
        var packed = item(state(tag)).get(FILES);
        if (packed == null || packed.b() == null) {
            throw new IllegalStateException("settings: state " + tag + " is in force and not there");
        }
        return unpacked(packed.b());
    }

    private Map<String, AttributeValue> item(Item key) {
        return client.getItem(r -> r.tableName(table).key(key.attributes()).consistentRead(true))
                .item();
    }

    /// @throws IllegalArgumentException when all replacements together are too large for an item
    @Override
    public boolean replace(Replacements files, String over) {
        var packed = packed(files);
        if (packed.length > LARGEST) {
            throw new IllegalArgumentException("các tệp thay thế nén lại dài " + packed.length + " byte, quá " + LARGEST
                    + "; lấy bớt tệp thay thế về (đưa vào tệp rỗng)");
        }
        var tag = Hashes.sha256(files.files());
        // First the state, then the word that it is in force: whoever reads the word finds the state.
        client.putItem(
                r -> r.tableName(table).item(state(tag).with(FILES, packed).attributes()));
        var pointer = PutItemRequest.builder()
                .tableName(table)
                .item(Item.key(PK, SK).with(STATE, tag).attributes());
        if (over.isEmpty()) {
            pointer.conditionExpression("attribute_not_exists(pk)");
        } else {
            pointer.conditionExpression("#state = :over")
                    .expressionAttributeNames(Map.of("#state", STATE))
                    .expressionAttributeValues(Map.of(":over", Item.text(over)));
        }
        try {
            client.putItem(pointer.build());
            return true;
        } catch (ConditionalCheckFailedException anotherCameBetween) {
            return false;
        }
    }

    private static Item state(String tag) {
        return Item.key(PK, "STATE#" + tag);
    }

    private static byte[] packed(Replacements files) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(JSON.writeValueAsBytes(files.files()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Replacements unpacked(SdkBytes packed) {
        try (var unpacking = new GZIPInputStream(packed.asInputStream())) {
            return new Replacements(JSON.readValue(unpacking, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("settings in force", e);
        }
    }
}
