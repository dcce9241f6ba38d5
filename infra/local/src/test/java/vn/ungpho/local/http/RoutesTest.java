package vn.ungpho.local.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger.Route;

class RoutesTest {
    private final Routes routes = new Routes(List.of(
            route("show", "GET", "/incidents/{id}"),
            route("newest", "GET", "/incidents/newest"),
            route("list", "GET", "/incidents"),
            route("form", "GET", "/"),
            route("report", "POST", "/reports")));

    @Test
    void a_fixed_path_goes_before_one_with_variables() {
        assertEquals("newest", door("GET", "/incidents/newest"));
        assertEquals("show", door("GET", "/incidents/oldest"));
        assertEquals("form", door("GET", "/"));
    }

    @Test
    void a_variable_is_one_whole_decoded_segment() {
        assertEquals(
                Map.of("id", "a/b+c"),
                routes.find("GET", "/incidents/a%2Fb+c").orElseThrow().pathParameters());
        assertTrue(routes.find("GET", "/incidents/").isEmpty());
        assertTrue(routes.find("GET", "/incidents/a/b").isEmpty());
    }

    @Test
    void broken_percent_signs_are_an_error_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> routes.find("GET", "/incidents/%zz"));
    }

    @Test
    void a_known_path_tells_its_methods() {
        assertTrue(routes.find("DELETE", "/reports").isEmpty());
        assertEquals(Set.of("POST"), routes.methods("/reports"));
        assertEquals(Set.of(), routes.methods("/nowhere"));
    }

    private String door(String method, String path) {
        return routes.find(method, path).orElseThrow().route().door().name();
    }

    static Route route(String door, String method, String path) {
        return new Route(
                new Door(door, Map.of(), Duration.ofSeconds(20), 512), method, path, path.startsWith("/incidents"));
    }
}
