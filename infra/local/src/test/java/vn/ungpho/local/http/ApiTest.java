package vn.ungpho.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.runtime.AnsweringDoors;
import vn.ungpho.local.runtime.RuntimeApi;

// Doors and clocks work while they are open, without being spoken to.
@SuppressWarnings("try")
class ApiTest {
    private RuntimeApi runtime;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        runtime = new RuntimeApi();
        Routes routes = new Routes(
                List.of(RoutesTest.route("form", "GET", "/"), RoutesTest.route("list", "GET", "/incidents")));
        api = new Api(routes, new OfficerGate("s3cr3t"), runtime);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void a_request_reaches_its_door() throws Exception {
        try (AnsweringDoors doors = new AnsweringDoors(runtime, event -> "{\"statusCode\":200,\"body\":\"chào\"}")) {
            assertEquals("chào", new String(api.answer(Requests.get("/")).body(), UTF_8));
            assertTrue(doors.events().getFirst().contains("\"rawPath\":\"/\""));
        }
    }

    @Test
    void only_the_right_token_opens_the_officers_routes() throws Exception {
        try (AnsweringDoors doors = new AnsweringDoors(runtime, event -> "{\"statusCode\":200}")) {
            assertEquals(401, api.answer(Requests.get("/incidents")).status());
            assertEquals(
                    401,
                    api.answer(Requests.get("/incidents", "Authorization", "Bearer "))
                            .status());
            assertEquals(
                    401,
                    api.answer(Requests.get("/incidents", "Authorization", "Basic s3cr3t"))
                            .status());
            assertTrue(doors.events().isEmpty());
            assertEquals(
                    200,
                    api.answer(Requests.get("/incidents", "Authorization", "bearer s3cr3t"))
                            .status());
            assertTrue(doors.events().getFirst().contains("\"name\":\"Cán bộ trực\""));
        }
    }

    @Test
    void a_door_that_fails_is_a_500_and_no_doors_at_all_a_503() throws Exception {
        assertEquals(503, api.answer(Requests.get("/")).status());
        try (AnsweringDoors doors = new AnsweringDoors(runtime, ApiTest::fail)) {
            Response response = api.answer(Requests.get("/"));
            assertEquals(500, response.status());
            assertTrue(
                    response.headers().contains(Map.entry("Content-Type", "application/problem+json; charset=utf-8")));
        }
    }

    @Test
    void unknown_paths_wrong_methods_and_broken_addresses_are_told_apart() throws IOException {
        assertEquals(404, api.answer(Requests.get("/nowhere")).status());
        Response wrong = api.answer(Requests.post("/", ""));
        assertEquals(405, wrong.status());
        assertTrue(wrong.headers().contains(Map.entry("Allow", "GET")));
        assertEquals(400, api.answer(Requests.get("/?x=%zz")).status());
    }

    private static String fail(String event) {
        throw new IllegalStateException(event);
    }
}
