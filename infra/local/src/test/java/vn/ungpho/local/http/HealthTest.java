package vn.ungpho.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final String STORE_UP = "{\"status\":\"up\",\"parts\":[{\"name\":\"store\",\"status\":\"up\"}]}";

    @Test
    void local_parts_join_those_of_the_door() {
        Response response =
                new Health(Map.of("smtp", () -> true)).extend(Response.of(200, "application/json", STORE_UP));
        assertEquals(200, response.status());
        assertEquals(
                "{\"status\":\"up\",\"parts\":[{\"name\":\"store\",\"status\":\"up\"},{\"name\":\"smtp\",\"status\":\"up\"}]}",
                new String(response.body(), UTF_8));
    }

    @Test
    void one_failing_part_of_either_side_is_a_503_that_names_it() {
        Response local = new Health(Map.of("smtp", () -> false)).extend(Response.of(200, "application/json", STORE_UP));
        assertEquals(503, local.status());
        assertEquals(
                "{\"status\":\"down\",\"parts\":[{\"name\":\"store\",\"status\":\"up\"},{\"name\":\"smtp\",\"status\":\"down\"}]}",
                new String(local.body(), UTF_8));
        Response door =
                new Health(Map.of()).extend(Response.of(503, "application/json", STORE_UP.replace("up", "down")));
        assertEquals(503, door.status());
    }

    @Test
    void a_door_that_does_not_answer_is_named_itself() {
        Response response = new Health(Map.of("doors", () -> false)).extend(Response.problem(503, "x"));
        assertEquals(
                "{\"status\":\"down\",\"parts\":[{\"name\":\"check-health\",\"status\":\"down\"},{\"name\":\"doors\",\"status\":\"down\"}]}",
                new String(response.body(), UTF_8));
    }
}
