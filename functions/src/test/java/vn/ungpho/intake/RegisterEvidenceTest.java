package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.InMemoryExhibits;
import vn.ungpho.incident.IncidentId;

class RegisterEvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final IncidentId INCIDENT = new IncidentId(UUID.randomUUID().toString());

    private final InMemoryExhibits exhibits = new InMemoryExhibits();
    private final Stored files = new Stored();
    private final RegisterEvidence register = new RegisterEvidence(files, exhibits);

    @Test
    void a_file_is_an_exhibit_once_however_often_it_is_told() {
        var key = sent("image/png", 10);
        register.register(key, "", NOW);
        register.register(key, "", NOW.plusSeconds(5));
        assertEquals(1, exhibits.of(INCIDENT).size());
        var exhibit = exhibits.of(INCIDENT).getFirst();
        assertEquals(1, exhibit.number());
        assertEquals(Exhibit.State.UNCHECKED, exhibit.state());
        assertEquals(1, exhibits.log().size());
        assertTrue(exhibits.log().getFirst().detail().contains("chưa kiểm tra"));
        assertFalse(exhibits.log().getFirst().detail().contains("ảnh của Ánh"), "the name stays out of the log");
    }

    @Test
    void two_files_that_were_sent_under_one_key_are_two_exhibits() {
        var key = sent("image/png", 10);
        for (var version : List.of("1", "2", "1")) {
            register.register(key, version, NOW);
        }
        assertEquals(
                List.of("1", "2"),
                exhibits.of(INCIDENT).stream().map(e -> e.place().version()).toList());
    }

    @Test
    void the_eleventh_file_is_kept_apart_and_one_that_was_apart_before_counts() {
        register.register(sent("application/octet-stream", 10), "", NOW);
        for (int i = 0; i < 13; i++) {
            register.register(sent("image/png", 10), "", NOW);
        }
        var all = exhibits.of(INCIDENT);
        assertEquals(Exhibit.State.APART, all.getFirst().state());
        assertEquals(
                9,
                all.stream().filter(e -> e.state() == Exhibit.State.UNCHECKED).count());
        assertEquals(14, all.size(), "what is too much is kept too");
        assertEquals("Vượt quá 10 tệp", all.get(10).remark());
        assertEquals("Vượt quá 10 tệp", all.getLast().remark());
    }

    @ParameterizedTest
    @CsvSource({"image/png, 0, Tệp rỗng", "image/png, 26214401, Tệp lớn hơn 25 MiB", "text/html, 5, Loại tệp"})
    void what_is_not_to_be_sent_is_kept_apart(String type, long size, String why) {
        register.register(sent(type, size), "", NOW);
        assertTrue(exhibits.of(INCIDENT).getFirst().remark().startsWith(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail/x", "evidence/incoming/x/y", "evidence/incoming/../x"})
    void a_key_that_is_none_of_ours_is_refused(String key) {
        assertThrows(IllegalArgumentException.class, () -> register.register(key, "", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a00, image/png",
        "255044462d312e37, application/pdf",
        "504b030414, application/zip",
        "524946460000000057454250, image/webp",
        "4d5a9000, application/vnd.microsoft.portable-executable",
        "78c3, text/plain",
        "ff00fe, application/octet-stream"
    })
    void a_file_is_what_its_first_bytes_say(String head, String type) {
        assertEquals(type, FileKinds.of(HexFormat.of().parseHex(head)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\uFEFF <!-- x --><!DOCTYPE html>",
                "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\">",
                "<HTML>"
            })
    void what_a_browser_would_run_is_kept_apart_whatever_its_name_says(String text) {
        assertEquals("text/html", FileKinds.of(text.getBytes(StandardCharsets.UTF_8)));
        register.register(sent("text/html", 10), "", NOW);
        assertEquals(Exhibit.State.APART, exhibits.of(INCIDENT).getFirst().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Máy chủ <b>lạ</b>", "a <script> b", "htmlx", "<htmlx>", ""})
    void what_only_speaks_of_markup_is_a_text(String text) {
        assertEquals("text/plain", FileKinds.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_ticket_is_good_for_its_incident_for_an_hour() {
        var tickets = new UploadTickets(new FixedSecrets());
        var ticket = tickets.issue(INCIDENT, NOW);
        assertEquals(INCIDENT, tickets.incident(ticket, NOW.plusSeconds(3599)).orElseThrow());
        assertTrue(tickets.incident(ticket, NOW.plusSeconds(3600)).isEmpty());
        var other = ticket.replace(INCIDENT.value(), UUID.randomUUID().toString());
        assertTrue(tickets.incident(other, NOW).isEmpty());
        assertTrue(tickets.incident("", NOW).isEmpty());
    }

    private String sent(String type, long size) {
        var key = EvidenceFiles.INCOMING + INCIDENT + "/" + UUID.randomUUID();
        files.all.put(key, new EvidenceFiles.Examined(new Exhibit.Place(key, "", size), "00", "ảnh của Ánh.png", type));
        return key;
    }

    private static final class Stored implements EvidenceFiles {
        private final Map<String, Examined> all = new HashMap<>();

        @Override
        public UploadForm form(IncidentId incident, String back, Instant now) {
            throw new AssertionError("nothing is offered here");
        }

        @Override
        public Examined examine(String key, String version) {
            var file = all.get(key);
            var place = new Exhibit.Place(key, version, file.place().size());
            return new Examined(place, file.sha256(), file.name(), file.type());
        }

        @Override
        public String link(Evidence mail, String name, Duration life) {
            throw new AssertionError("nothing is shown here");
        }

        @Override
        public String link(Exhibit exhibit, Duration life) {
            throw new AssertionError("nothing is shown here");
        }
    }
}
