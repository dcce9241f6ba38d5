package vn.ungpho.local.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The rules with the examples of the DynamoDB Developer Guide, and what has to hold of every item.
class RequestUnitsTest {

    private static final Map<String, AttributeValue> NONE = Map.of();

    @Test
    void a_read_is_a_unit_for_each_four_kib_begun_and_half_of_it_when_it_may_be_old() {
        assertEquals(1, RequestUnits.read(3_500, true).reads());
        assertEquals(0.5, RequestUnits.read(3_500, false).reads());
        assertEquals(3, RequestUnits.read(10_000, true).reads());
        assertEquals(1, RequestUnits.read(4096, true).reads());
        assertEquals(2, RequestUnits.read(4097, true).reads());
    }

    @Test
    void what_is_not_there_costs_what_something_small_does() {
        assertEquals(1, RequestUnits.read(0, true).reads());
        assertEquals(0.5, RequestUnits.read(0, false).reads());
        assertEquals(1, RequestUnits.written(NONE, NONE).writes());
    }

    @Test
    void a_write_is_a_unit_for_each_kib_begun_of_the_larger_item() {
        assertEquals(1, RequestUnits.written(NONE, sized(1024)).writes());
        assertEquals(2, RequestUnits.written(NONE, sized(1025)).writes());
        assertEquals(3, RequestUnits.written(sized(2500), sized(100)).writes());
        assertEquals(3, RequestUnits.written(sized(2500), NONE).writes());
    }

    @Test
    void sizes_are_those_of_the_guide() {
        assertEquals(2 + 6, RequestUnits.size(Map.of("pk", AttributeValue.fromS("Việt"))));
        assertEquals(1 + 2, RequestUnits.size(Map.of("n", AttributeValue.fromN("7"))));
        assertEquals(1 + 2, RequestUnits.size(Map.of("n", AttributeValue.fromN("1000"))));
        assertEquals(1 + 3, RequestUnits.size(Map.of("n", AttributeValue.fromN("-0.00123"))));
        assertEquals(1 + 1, RequestUnits.size(Map.of("b", AttributeValue.fromBool(false))));
        assertEquals(1 + 3, RequestUnits.size(Map.of("l", AttributeValue.fromL(java.util.List.of()))));
        assertEquals(
                1 + 3 + 1 + 1 + 2,
                RequestUnits.size(Map.of("m", AttributeValue.fromM(Map.of("x", AttributeValue.fromS("ab"))))));
        assertEquals(1 + 5, RequestUnits.size(Map.of("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[5])))));
    }

    @Test
    void the_index_is_written_when_its_entry_comes_changes_or_goes() {
        assertEquals(0, RequestUnits.indexed(NONE, sized(10)).writes(), "not in the index");
        assertEquals(1, RequestUnits.indexed(NONE, due("1", "a")).writes(), "comes");
        assertEquals(1, RequestUnits.indexed(due("1", "a"), NONE).writes(), "goes");
        assertEquals(1, RequestUnits.indexed(due("1", "a"), due("1", "b")).writes(), "its attributes change");
        assertEquals(2, RequestUnits.indexed(due("1", "a"), due("2", "a")).writes(), "its key changes");
        assertEquals(0, RequestUnits.indexed(due("1", "a"), due("1", "a")).writes(), "stays");
        assertEquals(1, RequestUnits.indexed(due("1", "a"), sized(10)).writes(), "loses its key: one write, to delete");
    }

    @Property
    void a_byte_more_never_costs_less_and_never_more_than_one_unit_more(@ForAll @IntRange(max = 400_000) int bytes) {
        var write = RequestUnits.written(NONE, sized(bytes)).writes();
        var more = RequestUnits.written(NONE, sized(bytes + 1)).writes();
        assertTrue(more == write || more == write + 1, write + " " + more);
        assertTrue(write * 1024 >= bytes && (write - 1) * 1024 < Math.max(1, bytes), bytes + " in " + write);
        assertEquals(
                RequestUnits.read(bytes, true).reads(),
                2 * RequestUnits.read(bytes, false).reads());
    }

    @Property
    void to_and_fro_cost_the_same(
            @ForAll @IntRange(max = 5000) int one,
            @ForAll @IntRange(max = 5000) int other,
            @ForAll @IntRange(max = 1) int key,
            @ForAll @IntRange(max = 1) int otherKey) {
        var before = due(String.valueOf(key), "x".repeat(one));
        var after = due(String.valueOf(otherKey), "x".repeat(other));
        assertEquals(RequestUnits.written(before, after), RequestUnits.written(after, before));
        assertEquals(RequestUnits.indexed(before, after), RequestUnits.indexed(after, before));
    }

    /// An item of so many bytes, all of them in one value.
    private static Map<String, AttributeValue> sized(int bytes) {
        return bytes == 0 ? NONE : Map.of("a", AttributeValue.fromS("x".repeat(bytes - 1)));
    }

    private static Map<String, AttributeValue> due(String key, String text) {
        var item = new HashMap<String, AttributeValue>();
        item.put("gsi1pk", AttributeValue.fromS("DUE"));
        item.put("gsi1sk", AttributeValue.fromS(key));
        item.put("text", AttributeValue.fromS(text));
        return item;
    }
}
