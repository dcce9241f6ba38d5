package vn.ungpho.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.local.clock.MovableClock;

class ClockPageTest {
    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T16:59:00Z");

    @TempDir
    private Path dataDir;

    private MovableClock clock;
    private ClockPage page;

    @BeforeEach
    void start() {
        clock = new MovableClock(dataDir.resolve("clock"));
        page = new ClockPage(clock, new OfficerGate("s3cr3t"));
    }

    @Test
    void set_it_runs_on_from_there_and_answers_the_time_in_vietnam() throws IOException {
        String answer = text(post("{\"now\":\"2026-12-31T23:59:00+07:00\"}"));
        assertTrue(answer.startsWith("{\"now\":\"2026-12-31T23:59"), answer);
        assertTrue(answer.contains("+07:00\""), answer);
        assertFalse(clock.instant().isBefore(NEW_YEARS_EVE));
    }

    @Test
    void shifts_add_up_and_an_empty_order_gives_the_machines_time_again() throws IOException {
        post("{\"shift\":\"PT72H\"}");
        post("{\"shift\":\"-P1D\"}");
        assertEquals(48, Math.round(clock.shift().toMillis() / 3_600_000.0));
        assertEquals(200, post("{}").status());
        assertEquals(Duration.ZERO, clock.shift());
    }

    @Test
    void another_start_finds_it_as_it_was_left() throws IOException {
        post("{\"now\":\"2026-12-31T23:59:00+07:00\"}");
        assertEquals(clock.shift(), new MovableClock(dataDir.resolve("clock")).shift());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"now\":\"2026-12-31T23:59:00\"}",
                "{\"now\":\"mai\"}",
                "{\"now\":\"2126-01-01T00:00:00+07:00\"}",
                "{\"shift\":\"P1M\"}",
                "{\"shift\":\"PT9223372036854775807S\"}",
                "{\"shift\":72}",
                "{\"shift\":\"PT1H\",\"now\":\"2026-12-31T23:59:00+07:00\"}",
                "{\"time\":\"2026-12-31T23:59:00+07:00\"}",
                "[]",
                ""
            })
    void an_order_that_cannot_be_followed_moves_nothing_and_says_why(String order) throws IOException {
        Response answer = post(order);
        assertEquals(422, answer.status(), text(answer));
        assertEquals(Duration.ZERO, clock.shift());
    }

    @Test
    void no_json_strangers_and_other_methods_are_refused() throws IOException {
        assertEquals(400, post("{").status());
        assertEquals(401, page.answer(Requests.post("/clock", "{}")).status());
        assertEquals(401, page.answer(Requests.get("/clock")).status());
        assertEquals(
                200,
                page.answer(Requests.get("/clock", "Authorization", "Bearer s3cr3t"))
                        .status());
    }

    private Response post(String order) throws IOException {
        return page.answer(Requests.post("/clock", order, "Authorization", "Bearer s3cr3t"));
    }

    private static String text(Response answer) {
        return new String(answer.body(), UTF_8);
    }
}
