package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.e2e.Eventually.eventually;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ungpho.local.Local;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.runtime.Outcome;
import vn.ungpho.local.template.Door;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// The doors as Lambda runs them: each in a process of its own with Lambda's runtime client, called by the events
/// that the template hangs it on. One incident goes through all of them, with words in every field that must never be
/// in a log.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LambdaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The only doors that write or set documents.
    private static final Set<String> RENDERING = Set.of("issue-document");

    private final Path data = Embedded.folder();
    private final Lines lines = new Lines();
    private Wiring wiring;
    private Local local;
    private LambdaDoors doors;
    private Told told;

    @BeforeAll
    void every_door_is_a_process_of_its_own() {
        lines.listen();
        var settings = Embedded.settings(data);
        settings.put("AS_LAMBDA", "-Xlog:class+load:file=" + data.resolve("{door}.classes"));
        local = Local.start(settings);
        doors = (LambdaDoors) local.doors();
        wiring = local.wiring();
        told = new Told(new Client(local.http()), new Mailer(local.smtpPort()));
    }

    @AfterAll
    void they_end() {
        lines.stop();
        local.close();
        Embedded.delete(data);
    }

    @Test
    @Order(1)
    void one_incident_goes_from_its_receipt_to_its_document_and_each_line_leads_back() {
        var id = told.report();
        told.act(id);
        told.mail();
        var receipt = line("receive-report", "done");
        var document = line("issue-document", "done");
        assertEquals(id, document.get("incident").asText());
        assertEquals(receipt.get("trace"), document.get("origin"));
        assertTrue(receipt.get("trace").asText().startsWith("1-"), receipt.toString());
        eventually(
                "a notice that was sent",
                () -> Optional.of(lines.json())
                        .filter(all -> all.stream()
                                .anyMatch(l -> l.path("state").asText().equals("sent"))));
        assertEquals(Set.of("api", "mail"), lines.values("Reports", "channel"));
        assertTrue(lines.values("RenderTime", "door").contains("issue-document"));
    }

    @Test
    @Order(2)
    void every_other_route_of_the_template_answers_too() {
        wiring.triggers(Trigger.Route.class)
                .filter(route -> !doors.called().contains(route.door().name()))
                .forEach(route -> {
                    var status = told.ask(route.method(), route.path());
                    assertTrue(status < 500, route.method() + " " + route.path() + ": " + status);
                });
        wiring.triggers(Trigger.Clock.class)
                .forEach(clock -> assertInstanceOf(
                        Outcome.Answered.class, call(clock.door().name(), Events.tick())));
    }

    @Test
    @Order(3)
    void a_failed_message_of_a_batch_is_named_and_the_others_are_done() throws Exception {
        wiring.triggers(Trigger.Messages.class).forEach(mapping -> {
            var door = mapping.door().name();
            var batch = door.equals("receive-mail-event") ? Events.mailEvents("gone") : Events.messages(wiring, "gone");
            var answer = answer(door, batch);
            assertEquals(List.of("gone"), answer, door);
        });
        assertEquals(List.of("2"), answer("send-notice", Events.changes("2")));
        // Another door of the stream takes other items; what is none of them it must name too.
        wiring.triggers(Trigger.Changes.class)
                .map(mapping -> mapping.door().name())
                .forEach(door -> assertTrue(answer(door, Events.changes("2")).contains("2"), door));
    }

    @Test
    @Order(4)
    void every_door_of_the_template_was_called() {
        var all = wiring.doors().stream().map(Door::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, new TreeSet<>(doors.called()), "a door that no test calls as Lambda does");
    }

    @Test
    @Order(5)
    void only_a_door_that_sets_documents_loads_what_sets_them() throws Exception {
        var loading = new TreeSet<String>();
        for (var door : doors.called()) {
            try (Stream<String> classes = Files.lines(data.resolve(door + ".classes"))) {
                if (classes.anyMatch(c -> c.contains(" org.docx4j.") || c.contains(" jakarta.xml.bind."))) {
                    loading.add(door);
                }
            }
        }
        assertEquals(RENDERING, loading);
    }

    @Test
    @Order(6)
    void no_line_has_a_word_that_a_person_wrote() {
        assertEquals(List.of(), lines.with(told.words()));
        assertEquals(List.of(), lines.notJson(), "not one JSON object a line");
    }

    @Test
    @Order(7)
    void no_door_needs_more_memory_than_it_gets() throws IOException {
        var table = wiring.doors().stream()
                .map(door -> "%s %d of %d MiB%n"
                        .formatted(door.name(), doors.child(door.name()).peakKib() / 1024, door.memory()))
                .sorted()
                .collect(Collectors.joining());
        Files.writeString(Path.of("target/memory.txt"), table);
        wiring.doors().forEach(door -> assertTrue(doors.child(door.name()).peakKib() / 1024 < door.memory(), table));
    }

    private com.fasterxml.jackson.databind.JsonNode line(String door, String outcome) {
        return eventually(
                door + " " + outcome,
                () -> lines.json().stream()
                        .filter(l -> l.path("door").asText().equals(door))
                        .filter(l -> l.path("outcome").asText().equals(outcome))
                        .filter(l -> l.path("status").asInt() == 201)
                        .findFirst());
    }

    private Outcome call(String door, String event) {
        return doors.call(door, event.getBytes(StandardCharsets.UTF_8), java.time.Duration.ofSeconds(90))
                .join();
    }

    /// Ids of the failed parts of a batch.
    private List<String> answer(String door, String event) {
        var answered = assertInstanceOf(Outcome.Answered.class, call(door, event), door);
        try {
            var failures = JSON.readTree(answered.body()).path("batchItemFailures");
            return StreamSupport.stream(failures.spliterator(), false)
                    .map(f -> f.path("itemIdentifier").asText())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
