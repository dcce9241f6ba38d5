package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.aReport;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.Supplements.Addition;

/// What every store of supplements has to do.
public abstract class SupplementContract {

    private final Incident incident = anIncident("co-quan-" + UUID.randomUUID(), NOW);
    private final IncidentEvent entry =
            new IncidentEvent(NOW.plusSeconds(1), IncidentEvent.Type.SUPPLEMENTED, "Bổ sung");

    protected abstract Incidents incidents();

    protected abstract Supplements supplements();

    @BeforeEach
    void an_incident_is_open() {
        incidents().admit(anOpening(incident));
    }

    @Test
    void what_was_added_is_found_with_its_entry() {
        assertEquals(Written.NEW, add(1, "a"));
        assertEquals(Written.NEW, add(2, "b"));
        assertEquals(2, supplements().last(incident.id()));
        assertEquals(Optional.of(supplement(2)), supplements().find(incident.id(), 2));
        assertEquals(List.of(supplement(1), supplement(2)), supplements().newest(incident.id(), 10));
        assertEquals(List.of(supplement(2)), supplements().newest(incident.id(), 1));
        var log = incidents().find(incident.id()).orElseThrow().log();
        assertEquals(3, log.size());
        assertEquals(
                incident.report(), incidents().find(incident.id()).orElseThrow().report());
    }

    @Test
    void all_that_are_asked_for_are_found_however_large_they_are() {
        var large = aReport("co-quan", "ệ".repeat(50_000));
        for (int number = 1; number <= 12; number++) {
            var supplement = supplement(number, large);
            var written = supplements()
                    .add(new Addition(
                            incident, supplement, incident.id() + "large" + number, entry, List.of(), Terms.NONE));
            assertEquals(Written.NEW, written);
        }
        assertEquals(numbers(1, 12), numbers(supplements().newest(incident.id(), 12)));
        assertEquals(numbers(2, 12), numbers(supplements().newest(incident.id(), 11)));
        assertEquals(numbers(1, 3), numbers(supplements().before(incident.id(), 4, 10)));
        assertEquals(numbers(2, 3), numbers(supplements().before(incident.id(), 4, 2)));
        assertEquals(List.of(), supplements().before(incident.id(), 1, 10));
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<Integer> numbers(List<Supplement> found) {
        return found.stream().map(Supplement::number).toList();
    }

    @Test
    void the_same_delivery_is_added_once_and_a_taken_number_is_stale() {
        assertEquals(Written.NEW, add(1, "a"));
        assertEquals(Written.KNOWN, add(2, "a"));
        assertEquals(Written.STALE, add(1, "b"));
        assertEquals(1, supplements().last(incident.id()));
    }

    @Test
    void a_report_that_was_taken_in_is_not_added_again() {
        var opening = anOpening(anIncident("co-quan", NOW));
        incidents().admit(opening);
        var addition = new Addition(incident, supplement(1), opening.dedupeKey(), entry, List.of(), Terms.NONE);
        assertEquals(Written.KNOWN, supplements().add(addition));
    }

    @Test
    void what_was_added_is_no_report_of_a_group_any_more() {
        add(1, "a");
        var opening = new Opening(
                anIncident("co-quan", NOW),
                incident.id() + "a",
                "content",
                List.of(),
                Optional.empty(),
                List.of(),
                Terms.NONE,
                Optional.of(UUID.randomUUID().toString()));
        var standing = incident.with(List.of());
        assertEquals(new Admission.Known(standing, false), incidents().admit(opening));
        assertEquals(Optional.of(standing), incidents().opened(opening.dedupeKey()));
        assertEquals(Optional.empty(), incidents().opened(opening.group().orElseThrow()));
    }

    @Test
    void the_same_number_many_times_at_once_is_given_once() throws Exception {
        var adding = IntStream.range(0, 12)
                .<Callable<Written>>mapToObj(i -> () -> add(1, "at-once-" + i))
                .toList();
        int written = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(adding)) {
                written += future.get() == Written.NEW ? 1 : 0;
            }
        }
        assertEquals(1, written);
    }

    @Test
    void a_parted_supplement_is_an_incident_once() {
        add(1, "a");
        var parted = new IncidentEvent(NOW.plusSeconds(2), IncidentEvent.Type.PARTED, "Tách");
        var opening = anOpening(anIncident("co-quan", NOW));
        assertEquals(
                opening.incident().id(),
                supplements().part(supplement(1), opening, parted).id());
        var again = new Opening(anIncident("co-quan", NOW), opening.dedupeKey(), "content", List.of());
        assertEquals(
                opening.incident().id(),
                supplements().part(supplement(1), again, parted).id());
        assertEquals(
                Optional.of(opening.incident().id()),
                supplements().find(incident.id(), 1).orElseThrow().partedTo());
        assertEquals(parted, incidents().find(incident.id()).orElseThrow().log().getLast());
        assertEquals(Optional.empty(), incidents().find(again.incident().id()));
    }

    private Written add(int number, String key) {
        return supplements()
                .add(new Addition(incident, supplement(number), incident.id() + key, entry, List.of(), Terms.NONE));
    }

    private Supplement supplement(int number) {
        return supplement(number, aReport("co-quan"));
    }

    private Supplement supplement(int number, IncidentReport report) {
        return new Supplement(incident.id(), number, NOW, "mã tiếp nhận trong tiêu đề", report, Optional.empty());
    }
}
