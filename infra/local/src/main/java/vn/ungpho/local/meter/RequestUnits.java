package vn.ungpho.local.meter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Request units of a table, as the DynamoDB Developer Guide reckons them ("DynamoDB read and write operations",
/// "DynamoDB item sizes and formats", "Using Global Secondary Indexes").
///
/// An item that is not there is an empty map. The index is `gsi1` with its keys `gsi1pk` and `gsi1sk`, which projects
/// the whole item.
///
/// @param reads  read request units, in halves
/// @param writes write request units
public record RequestUnits(double reads, double writes) {

    /// Nothing.
    public static final RequestUnits NONE = new RequestUnits(0, 0);

    private static final int WRITE_BYTES = 1024;
    private static final int READ_BYTES = 4096;

    /// Both together.
    public RequestUnits plus(RequestUnits other) {
        return new RequestUnits(reads + other.reads, writes + other.writes);
    }

    /// As many as so many of it.
    public RequestUnits times(int factor) {
        return new RequestUnits(reads * factor, writes * factor);
    }

    /// What reading costs that came by so many bytes: one for each 4 KiB begun, half of it when the answer may be a
    /// little old, and as much as one of them when nothing was there.
    static RequestUnits read(long bytes, boolean consistent) {
        return new RequestUnits(begun(bytes, READ_BYTES) * (consistent ? 1 : 0.5), 0);
    }

    /// What it costs the table that an item has become another: one for each KiB begun of the larger of the two. With
    /// the same item twice it is what a check or a refused write costs.
    static RequestUnits written(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return new RequestUnits(0, begun(Math.max(size(before), size(after)), WRITE_BYTES));
    }

    /// What the same costs the index: nothing when its entry stays as it is, and two writes when its key changes.
    static RequestUnits indexed(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        var old = entry(before);
        var now = entry(after);
        if (old.equals(now)) {
            return NONE;
        }
        if (old.isEmpty() || now.isEmpty() || sameKey(old, now)) {
            return written(old, now);
        }
        return written(old, Map.of()).plus(written(Map.of(), now));
    }

    private static Map<String, AttributeValue> entry(Map<String, AttributeValue> item) {
        return item.containsKey("gsi1pk") && item.containsKey("gsi1sk") ? item : Map.of();
    }

    private static boolean sameKey(Map<String, AttributeValue> old, Map<String, AttributeValue> now) {
        return Stream.of("gsi1pk", "gsi1sk").allMatch(key -> Objects.equals(old.get(key), now.get(key)));
    }

    private static long begun(long bytes, int unit) {
        return Math.max(1, (bytes + unit - 1) / unit);
    }

    /// Bytes of an item: its names in UTF-8, and its values.
    static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(one -> utf8(one.getKey()) + size(one.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToInt(RequestUnits::utf8).sum();
            case NS -> value.ns().stream().mapToInt(RequestUnits::number).sum();
            case BS ->
                value.bs().stream().mapToInt(b -> b.asByteArrayUnsafe().length).sum();
            // Three bytes, and one more for each element.
            case L -> 3 + value.l().stream().mapToInt(v -> 1 + size(v)).sum();
            case M -> 3 + value.m().size() + size(value.m());
            case BOOL, NUL -> 1;
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("an unknown type: " + value);
        };
    }

    /// One byte for two significant digits, and one; the guide says "approximately".
    private static int number(String number) {
        return (new BigDecimal(number).stripTrailingZeros().precision() + 1) / 2 + 1;
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
