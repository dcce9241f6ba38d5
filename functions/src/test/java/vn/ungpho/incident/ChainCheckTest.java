package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Fault.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What anybody does to a log by hand is found, and named by the number of the entry.
class ChainCheckTest {

    private static final IncidentId ID = new IncidentId("0b2f6c1e-8f0a-4c57-9f6e-2d1f5d0c7a11");

    private final List<LogEntry> log = aLog(List.of("Tiếp nhận", "Bước I.1", "Đã gửi thư", "Văn bản", "Bước I.2"));
    private final LogHead head = log.getLast().head();

    @Test
    void a_log_that_nobody_touched_has_no_fault() {
        assertEquals(List.of(), faults(log, head));
        assertEquals(List.of(), faults(log.reversed(), head), "in whatever order it is read");
    }

    /// Reckoned beside it with another program (Python, hashlib), from the description of the form in ADR 0018.
    @Test
    void the_hash_is_the_one_that_anybody_can_reckon_from_the_description_of_its_form() {
        assertEquals(
                "fccf82673e730250e1dda66ec09c67fee3ac2f81a1aa4b5af2fb4aa0b156526c",
                log.getFirst().hash());
    }

    @Property(tries = 200)
    void any_change_of_any_attribute_of_any_entry_is_found_there(
            @ForAll @IntRange(min = 0, max = 4) int index,
            @ForAll("attributes") String attribute,
            @ForAll("texts") String text) {
        var entry = log.get(index);
        var before = attribute.equals("hash") ? entry.hash() : entry.said().get(attribute);
        var changed = attribute.equals("hash")
                ? new LogEntry(entry.said(), text)
                : new LogEntry(with(entry.said(), attribute, text), entry.hash());
        var faults = faults(replaced(index, changed), head);
        assertEquals(text.equals(before), faults.isEmpty(), attribute);
        if (!faults.isEmpty() && !attribute.equals("number")) {
            assertEquals(index + 1, first(faults).entry());
        }
    }

    @Property(tries = 50)
    void any_attribute_that_is_taken_away_or_added_is_found(
            @ForAll @IntRange(min = 0, max = 4) int index, @ForAll("attributes") String attribute) {
        var less = new TreeMap<>(log.get(index).said());
        less.remove(attribute);
        var hash = attribute.equals("hash") ? "" : log.get(index).hash();
        assertTrue(!faults(replaced(index, new LogEntry(less, hash)), head).isEmpty());
        var more = with(log.get(index).said(), "remark", "");
        assertTrue(!faults(replaced(index, new LogEntry(more, log.get(index).hash())), head)
                .isEmpty());
    }

    @Test
    void an_entry_that_was_changed_and_hashed_again_does_not_join_the_next_one() {
        var entry = log.get(1);
        var said = with(entry.said(), LogEntry.DETAIL, "Bước I.1: không đạt");
        var forged = new LogEntry(said, Hashes.sha256(said));
        var first = first(faults(replaced(1, forged), head));
        assertEquals(Kind.UNLINKED, first.kind());
        assertEquals(3, first.entry());
        assertEquals(forged.hash(), first.expected());
        assertEquals(entry.hash(), first.found());
    }

    @Test
    void a_removed_entry_is_missing_and_the_head_gives_away_a_removed_end() {
        for (int i = 0; i < log.size() - 1; i++) {
            var first = first(faults(without(i), head));
            assertEquals(Kind.MISSING, first.kind());
            assertEquals(i + 1, first.entry());
        }
        var first = first(faults(without(4), head));
        assertEquals(Kind.HEAD, first.kind());
        assertEquals(5, first.entry());
        assertTrue(!faults(List.of(), head).isEmpty(), "all of it");
    }

    @Test
    void two_entries_that_changed_places_are_both_named() {
        var second = with(log.get(1).said(), LogEntry.NUMBER, "3");
        var third = with(log.get(2).said(), LogEntry.NUMBER, "2");
        var swapped = List.of(
                log.get(0),
                new LogEntry(second, log.get(1).hash()),
                new LogEntry(third, log.get(2).hash()),
                log.get(3),
                log.get(4));
        var changed = faults(swapped, head).stream()
                .filter(f -> f.kind() == Kind.CHANGED)
                .map(Fault::entry);
        assertEquals(List.of(2, 3), changed.sorted().toList());
    }

    @Test
    void a_head_that_was_put_back_or_taken_away_is_found() {
        assertEquals(Kind.HEAD, first(faults(log, log.get(2).head())).kind());
        var none = new ChainCheck(log, Optional.empty(), List.of()).faults();
        assertEquals(Kind.HEAD, first(none).kind());
    }

    @Test
    void a_log_that_was_made_up_anew_or_cut_with_its_head_is_given_away_by_what_was_anchored() {
        var forged = aLog(List.of("Tiếp nhận", "Bước I.1", "Không gửi thư", "Văn bản", "Bước I.2"));
        assertEquals(List.of(), faults(forged, forged.getLast().head()), "the chain itself cannot know");
        var anchors = log.stream().map(LogEntry::head).toList();
        var found = new ChainCheck(forged, Optional.of(forged.getLast().head()), anchors).faults();
        assertEquals(Kind.ANCHOR, first(found).kind());
        assertEquals(3, first(found).entry());
        var cut = new ChainCheck(without(4), Optional.of(log.get(3).head()), anchors).faults();
        assertEquals(Kind.ANCHOR, first(cut).kind());
        assertEquals(5, first(cut).entry());
    }

    @Test
    void an_entry_that_is_in_no_chain_is_found_where_there_is_one() {
        var loose = new LogEntry(Map.of("key", "x", "detail", "chen vào"), "");
        var all = new ArrayList<>(log);
        all.add(loose);
        assertEquals(Kind.OUTSIDE, first(faults(all, head)).kind());
    }

    @Provide
    static Arbitrary<String> attributes() {
        return Arbitraries.of("incident", "key", "number", "previous", "at", "type", "detail", "imprints", "hash");
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(70), Arbitraries.of("", "1", "2", "5", "Tiếp nhận", "0".repeat(64)));
    }

    private static List<Fault> faults(List<LogEntry> entries, LogHead head) {
        return new ChainCheck(entries, Optional.of(head), List.of()).faults();
    }

    private static Fault first(List<Fault> faults) {
        return new Verification(ID, LogHead.NONE, 0, new Verification.Checked(0, 0, 0, 0), faults)
                .first()
                .orElseThrow();
    }

    private List<LogEntry> replaced(int index, LogEntry entry) {
        var all = new ArrayList<>(log);
        all.set(index, entry);
        return all;
    }

    private List<LogEntry> without(int index) {
        var all = new ArrayList<>(log);
        all.remove(index);
        return all;
    }

    private static Map<String, String> with(Map<String, String> said, String name, String value) {
        var all = new TreeMap<>(said);
        all.put(name, value);
        return all;
    }

    private static List<LogEntry> aLog(List<String> details) {
        var entries = new ArrayList<LogEntry>();
        for (var detail : details) {
            var event = new IncidentEvent(Samples.NOW.plusSeconds(entries.size()), IncidentEvent.Type.STEP, detail);
            var file = new Imprint(Imprint.Kind.DOCUMENT, "summary/" + entries.size(), "ab".repeat(32), "v1");
            var draft = new LogDraft(ID, "entry." + entries.size(), event, List.of(file));
            entries.add(draft.after(
                    entries.isEmpty() ? LogHead.NONE : entries.getLast().head()));
        }
        return entries;
    }
}
