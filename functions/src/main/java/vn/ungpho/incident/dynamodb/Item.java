package vn.ungpho.incident.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Hashes;

/// An item of the table, as a map of attributes that is built up by name.
public final class Item {

    private final Map<String, AttributeValue> attributes = new HashMap<>();

    private Item() {}

    /// An item with this key.
    public static Item key(String pk, String sk) {
        return new Item().with("pk", pk).with("sk", sk);
    }

    /// Adds a text attribute.
    public Item with(String name, String value) {
        attributes.put(name, text(value));
        return this;
    }

    /// Adds an attribute of bytes.
    public Item with(String name, byte[] value) {
        attributes.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
        return this;
    }

    /// Adds the key of the index.
    public Item indexed(String pk, String sk) {
        return with("gsi1pk", pk).with("gsi1sk", sk);
    }

    /// The attributes as the SDK takes them.
    public Map<String, AttributeValue> attributes() {
        return Map.copyOf(attributes);
    }

    /// Text values by name.
    public static Map<String, AttributeValue> texts(Map<String, String> values) {
        var all = new HashMap<String, AttributeValue>();
        values.forEach((name, value) -> all.put(name, text(value)));
        return all;
    }

    /// A text value.
    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    /// The hash of some of an item's attributes, whatever stands in them; one that is missing counts as missing.
    static String digest(Map<String, AttributeValue> item, Collection<String> names) {
        var texts = new HashMap<String, String>();
        names.stream().filter(item::containsKey).forEach(name -> texts.put(name, shown(item.get(name))));
        return Hashes.sha256(texts);
    }

    /// A value as text; one that is no text says so.
    static String shown(AttributeValue value) {
        return value.s() == null ? value.toString() : value.s();
    }

    /// A text attribute of an item that was read.
    ///
    /// @throws IllegalStateException when the item has no such attribute
    public static String read(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        if (value == null || value.s() == null) {
            throw new IllegalStateException("item without text attribute " + name);
        }
        return value.s();
    }

    /// A text attribute of an item that was read; `standard` when the item has none.
    public static String readOr(Map<String, AttributeValue> item, String name, String standard) {
        return item.containsKey(name) ? read(item, name) : standard;
    }
}
