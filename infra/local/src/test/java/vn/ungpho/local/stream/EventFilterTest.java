package vn.ungpho.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.CannotStart;

class EventFilterTest {
    private static final String OUTBOX =
            "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"NewImage\":{\"pk\":{\"S\":[{\"prefix\":\"OUTBOX#\"}]}}}}";

    @Test
    void every_condition_must_hold() {
        assertTrue(matches(OUTBOX, record("INSERT", "OUTBOX#1")));
        assertEquals(false, matches(OUTBOX, record("MODIFY", "OUTBOX#1")));
        assertEquals(false, matches(OUTBOX, record("INSERT", "INCIDENT#1")));
        assertEquals(false, matches(OUTBOX, "{\"eventName\":\"INSERT\"}"));
    }

    @Test
    void one_of_several_values_is_enough() {
        String either = "{\"eventName\":[\"INSERT\",\"MODIFY\"]}";
        assertTrue(matches(either, record("MODIFY", "x")));
        assertEquals(false, matches(either, record("REMOVE", "x")));
    }

    @Test
    void one_of_several_filters_is_enough_and_none_lets_everything_through() {
        EventFilter two = new EventFilter(List.of(json("{\"eventName\":[\"REMOVE\"]}"), json(OUTBOX)));
        assertTrue(two.matches(json(record("INSERT", "OUTBOX#1"))));
        assertTrue(new EventFilter(List.of()).matches(json("{}")));
    }

    @Test
    void operators_that_are_not_understood_stop_the_start() {
        for (String pattern : List.of(
                "{\"a\":[{\"exists\":true}]}",
                "{\"a\":[{\"anything-but\":[\"x\"]}]}",
                "{\"a\":[{\"numeric\":[\">\",1]}]}",
                "{\"a\":[{\"prefix\":\"x\",\"suffix\":\"y\"}]}",
                "{\"a\":\"x\"}")) {
            CannotStart refused =
                    assertThrows(CannotStart.class, () -> new EventFilter(List.of(json(pattern))), pattern);
            assertTrue(refused.getMessage().contains("infra/template.yaml"), refused::getMessage);
        }
    }

    private static boolean matches(String pattern, String record) {
        return new EventFilter(List.of(json(pattern))).matches(json(record));
    }

    private static String record(String name, String pk) {
        return "{\"eventName\":\"%s\",\"dynamodb\":{\"NewImage\":{\"pk\":{\"S\":\"%s\"}}}}".formatted(name, pk);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
