package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.aReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.Phase;
import vn.ungpho.response.Procedure;
import vn.ungpho.response.Step;

/// What every store's list has to do: any combination of filters, page by page.
public abstract class ListContract {

    private static final Random RANDOM = new Random(4);
    private static final Findings SERIOUS =
            new Findings(Map.of("systemLevel", "4", "effects", "data-lost", "beyondMeans", "yes"));

    private final String agency = "co-quan-" + UUID.randomUUID();

    protected abstract Incidents incidents();

    @Test
    void every_combination_of_filters_gives_what_it_asks_for_and_nothing_else() {
        var all = IntStream.range(0, 24).mapToObj(this::admitted).toList();
        var filters = Stream.of(Optional.<Stage>empty(), Optional.of(Stage.RECEIVED), Optional.of(Stage.RESPONDING))
                .flatMap(stage -> Stream.of(Optional.<Holds>empty(), Optional.of(Holds.YES))
                        .flatMap(serious -> Stream.of(
                                        Optional.<String>empty(), Optional.of("PHÒNG A"), Optional.of("phong b"))
                                .flatMap(unit -> Stream.of(Optional.<Channel>empty(), Optional.of(Channel.MAIL))
                                        .flatMap(channel -> Stream.of(
                                                        Optional.of(NOW.plusSeconds(5)),
                                                        Optional.<java.time.Instant>empty())
                                                .map(since -> new IncidentFilter(
                                                        agency,
                                                        stage,
                                                        serious,
                                                        unit,
                                                        channel,
                                                        Optional.of(false),
                                                        since))))))
                .toList();
        // Every page's end is a query of its own; sizes that differ most are tried with some of each kind of filter.
        for (int i = 0; i < filters.size(); i++) {
            var filter = filters.get(i);
            var expected = all.reversed().stream()
                    .filter(filter::holds)
                    .map(Incident::id)
                    .toList();
            for (int size : i % 7 == 0 ? new int[] {1, 5, 50} : new int[] {5}) {
                assertEquals(expected, listed(filter, size), filter + " by " + size);
            }
        }
    }

    @Test
    void an_incident_stands_where_its_last_change_put_it_and_nowhere_else() {
        var before = admitted(0);
        var phongA = unit("Phòng A");
        assertEquals(List.of(before.id()), listed(phongA, 5));
        var by = new Actor("Trần Văn Bình", "Phòng A", "đầu mối");
        var done = new StepRecord("I.1", 1, StepRecord.Result.DONE, "Đã xác minh", by, NOW);
        var after = before.with(before.progress().with(done)).at(Stage.RESPONDING);
        incidents()
                .change(new Change(
                        after, "step", IncidentEvent.by(by, NOW, IncidentEvent.Type.STEP, "Bước"), List.of()));
        assertEquals(List.of(), listed(phongA, 5));
        assertEquals(List.of(before.id()), listed(unit("Phòng B"), 5));
        assertEquals(List.of(before.id()), listed(unit("Phòng C"), 5));
        assertEquals(List.of(before.id()), listed(IncidentFilter.of(agency), 5));
        assertEquals(
                Stage.RESPONDING,
                incidents()
                        .list(unit("phòng c"), Optional.empty(), 5)
                        .incidents()
                        .getFirst()
                        .stage());
    }

    @Test
    void a_page_with_more_behind_it_is_full_and_the_last_has_no_mark() {
        for (int i = 0; i < 6; i++) {
            admitted(0);
        }
        var first = incidents().list(unit("Phòng A"), Optional.empty(), 3);
        assertEquals(3, first.incidents().size());
        var second = incidents().list(unit("Phòng A"), first.next(), 3);
        assertEquals(3, second.incidents().size());
        assertTrue(second.next().isEmpty());
    }

    @Test
    void incidents_are_read_by_their_ids_in_the_order_that_was_asked() {
        var some =
                IntStream.range(0, 3).mapToObj(this::admitted).map(Incident::id).toList();
        var unknown = new IncidentId(UUID.randomUUID().toString());
        var asked = List.of(some.get(2), unknown, some.get(0));
        assertEquals(
                List.of(some.get(2), some.get(0)),
                incidents().briefly(asked).stream().map(Incident::id).toList());
        assertEquals(List.of(), incidents().briefly(List.of()));
    }

    @Test
    void what_is_no_mark_is_refused() {
        for (var mark : List.of("xyz", "%%%", Mark.shown("AGENCY#x"), Mark.shown("~"))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> incidents().list(IncidentFilter.of(agency), Optional.of(mark), 3));
        }
    }

    private IncidentFilter unit(String unit) {
        var none = IncidentFilter.of(agency);
        return new IncidentFilter(
                agency, none.stage(), none.serious(), Optional.of(unit), none.channel(), none.drill(), none.since());
    }

    private Incident admitted(int n) {
        var report = aReport(agency);
        var incident = new Incident(
                new IncidentId(UUID.randomUUID().toString()),
                ReceiptCode.random(RANDOM),
                "00",
                n % 2 == 0 ? Stage.RECEIVED : Stage.RESPONDING,
                "",
                NOW.plusSeconds(n),
                new IncidentReport(
                        agency,
                        n % 3 == 0 ? Channel.MAIL : Channel.FORM,
                        "1",
                        report.description(),
                        report.system(),
                        report.detectedAt(),
                        report.ongoing(),
                        report.reporter(),
                        List.of(),
                        List.of(),
                        Language.VI),
                "ke-hoach",
                n % 4 < 2 ? procedure("Phòng A") : procedure("Phòng B", "Phòng C"),
                n % 5 == 0 ? Progress.NONE.with(SERIOUS) : Progress.NONE,
                List.of(new IncidentEvent(NOW, IncidentEvent.Type.OPENED, "Tiếp nhận")));
        incidents().admit(new Opening(incident, UUID.randomUUID().toString(), "content", List.of()));
        return incident;
    }

    /// Its second step has two leading units, whatever its first has.
    private static Procedure procedure(String... lead) {
        return new Procedure(List.of(new Phase(
                "I", "TIẾP NHẬN", List.of(step("I.1", List.of(lead)), step("I.2", List.of("Phòng B", "Phòng C"))))));
    }

    private static Step step(String id, List<String> lead) {
        return new Step(id, id, "Bước", "", "Việc", lead, List.of(), Step.Kind.REQUIRED);
    }

    private List<IncidentId> listed(IncidentFilter filter, int size) {
        var ids = new ArrayList<IncidentId>();
        Optional<String> mark = Optional.empty();
        do {
            var page = incidents().list(filter, mark, size);
            assertFalse(page.incidents().isEmpty() && page.next().isPresent(), "an empty page with more behind it");
            page.incidents().forEach(i -> ids.add(i.id()));
            mark = page.next();
        } while (mark.isPresent());
        return ids;
    }
}
