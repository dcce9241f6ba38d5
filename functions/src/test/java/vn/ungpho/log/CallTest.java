package vn.ungpho.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the log says, as CloudWatch reads it.
class CallTest {

    private static final String ROOT = "1-67891233-abcdef012345678912345678";

    private final List<String> lines = new ArrayList<>();
    private final JsonLines format = new JsonLines("UngPho/test");
    private final ExtHandler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord entry) {
            lines.add(format.format(entry));
        }
    };

    @BeforeEach
    void somebody_reads_along() {
        org.jboss.logmanager.Logger.getLogger("vn.ungpho").addHandler(listener);
    }

    @AfterEach
    void nobody_reads_any_more() {
        org.jboss.logmanager.Logger.getLogger("vn.ungpho").removeHandler(listener);
    }

    @Test
    void a_call_that_ends_says_what_it_was_about() throws Exception {
        Call.on("send-notice", Optional.of("Root=" + ROOT + ";Sampled=1"), () -> Call.about("an-incident", "a-trace"));
        var line = json(0);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().indexOf('\n') == lines.getFirst().length() - 1, "one line");
        assertEquals("send-notice", line.get("door").asText());
        assertEquals(ROOT, line.get("trace").asText());
        assertEquals("an-incident", line.get("incident").asText());
        assertEquals("a-trace", line.get("origin").asText());
        assertEquals("done", line.get("outcome").asText());
        assertTrue(line.get("ms").isIntegralNumber());
        assertEquals("INFO", line.get("level").asText());
    }

    @Test
    void a_failure_is_told_by_its_places_and_never_by_its_words() throws Exception {
        var broken = new IllegalStateException("anh Nguyễn Văn A");
        assertThrows(
                IllegalStateException.class,
                () -> Call.on("receive-mail", Optional.empty(), () -> {
                    Logger.getLogger("vn.ungpho.elsewhere").error("of a library", broken);
                    throw broken;
                }));
        assertFalse(String.join("", lines).contains("Nguy"), lines.toString());
        assertEquals("of a library", json(0).get("message").asText());
        assertEquals("ERROR", json(1).get("level").asText());
        assertEquals("failed", json(1).get("outcome").asText());
        assertTrue(json(1).get("cause").asText().contains("CallTest"));
        assertEquals(1, json(2).get("Failures").asInt());
        assertEquals("receive-mail", json(2).get("door").asText());
    }

    /// Lambda's runtime prints what a door throws whole: its message, its causes and what they suppressed.
    @Test
    void what_is_thrown_on_says_nothing_of_what_failed() {
        var refused = new Exception("Email address is not verified: nguyen.van.a@coquan.example");
        Stream.<Throwable>of(
                        new IllegalStateException("of nguyen.van.a@coquan.example"),
                        new IllegalStateException("not sent", refused),
                        suppressing(new IllegalStateException("2 mails not sent"), refused),
                        new ExceptionInInitializerError(refused))
                .forEach(failure -> {
                    var thrown = assertThrows(
                            IllegalStateException.class,
                            () -> Call.on("remind-units", Optional.empty(), () -> CallTest.sneak(failure)));
                    var printed = new StringWriter();
                    thrown.printStackTrace(new PrintWriter(printed));
                    var all = printed + String.join("", lines);
                    assertFalse(all.contains("nguyen.van.a"), all);
                    assertTrue(all.contains(failure.getClass().getName()), all);
                });
    }

    private static Throwable suppressing(Throwable failure, Throwable other) {
        failure.addSuppressed(other);
        return failure;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void a_measure_is_a_metric_of_its_dimensions() throws Exception {
        Measure.count("Reports", 2).by("channel", "mail").write();
        var line = json(0);
        assertEquals(2, line.get("Reports").asInt());
        assertEquals("mail", line.get("channel").asText());
        assertTrue(line.at("/_aws/Timestamp").asLong() > 1_700_000_000_000L);
        assertEquals(new ObjectMapper().readTree("""
                                [{"Namespace":"UngPho/test","Dimensions":[["channel"]],
                                  "Metrics":[{"Name":"Reports","Unit":"Count"}]}]"""), line.at("/_aws/CloudWatchMetrics"));
    }

    @Test
    void a_header_that_is_none_of_x_rays_is_not_repeated() throws Exception {
        Call.on("receive-mail", Optional.of("Root=Nguyen Van A"), () -> {});
        assertTrue(json(0).get("trace").asText().startsWith("own-"));
    }

    @Test
    void on_one_machine_a_line_is_text() {
        assertEquals(
                "outcome=done ms=3", Line.of("outcome", "done").with("ms", 3).toString());
        assertEquals(
                "Reports=1 channel=form",
                Measure.count("Reports", 1).by("channel", "form").toString());
    }

    @Test
    void nothing_of_a_call_is_left_for_the_next() {
        Call.on("receive-mail", Optional.empty(), () -> Call.about("an-incident", ""));
        assertEquals("", Call.trace());
    }

    private JsonNode json(int index) throws Exception {
        return new ObjectMapper().readTree(lines.get(index));
    }
}
