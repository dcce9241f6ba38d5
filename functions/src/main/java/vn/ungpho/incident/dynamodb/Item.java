package vn.ungpho.incident.dynamodb;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

    /// Adds the key of the index.
    public Item indexed(String pk, String sk) {
        return with("gsi1pk", pk).with("gsi1sk", sk);
    }

    /// The attributes as the SDK takes them.
    public Map<String, AttributeValue> attributes() {
        return Map.copyOf(attributes);
    }

    /// A text value.
    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
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
