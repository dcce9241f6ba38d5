package vn.ungpho.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.intake.yaml.YamlForms;

class IntakePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");

    private static final Forms FORMS = new YamlForms();
    private final IntakePolicy one = new IntakePolicy(List.of(agency("so-a")), FORMS);
    private final IntakePolicy two = new IntakePolicy(List.of(agency("so-a"), agency("xa-b")), FORMS);

    @Test
    void a_description_and_one_way_to_reach_the_reporter_are_enough() {
        var report = sound(one, draft("", "Máy bị khóa", "", "", "", "0912 345 678"));
        assertEquals("so-a", report.agency());
        assertEquals(Ongoing.UNKNOWN, report.ongoing());
        assertEquals(Optional.empty(), report.detectedAt());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var errors = faults(
                two,
                draft(Map.of(
                        "description", " ",
                        "system", "a\u0007",
                        "detectedAt", "hôm qua",
                        "ongoing", "maybe",
                        "email", "khong-phai",
                        "phone", "abc")));
        assertEquals(
                List.of("agency", "description", "detectedAt", "ongoing", "system", "contact.email", "contact.phone"),
                errors.stream().map(FieldError::field).toList());
    }

    @Test
    void a_report_nobody_can_be_asked_about_is_refused() {
        var errors = faults(one, draft("", "Máy bị khóa", "", "", "", ""));
        assertEquals(List.of("contact"), errors.stream().map(FieldError::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B\u3000", "\uFEFF\n\t"})
    void what_nobody_sees_is_no_description_and_no_way_to_reach_anybody(String unseen) {
        assertEquals(List.of("description", "contact"), fields(one, draft("", unseen, "", "", unseen, unseen)));
    }

    @Test
    void a_number_and_an_address_are_taken_as_telephones_and_pages_copy_them() {
        var reporter = sound(
                        one,
                        draft("", "Máy bị khóa", "", "", "\uFEFFa@b.vn\u00A0", "\u202A0912\u00A0345\u00A0678\u202C"))
                .reporter();
        assertEquals("a@b.vn", reporter.email());
        assertEquals("0912 345 678", reporter.phone());
    }

    @Test
    void the_agency_is_asked_for_where_more_than_one_is_served() {
        assertEquals(
                "xa-b",
                sound(two, draft("xa-b", "Máy bị khóa", "", "", "a@b.vn", "")).agency());
        assertEquals(List.of("agency"), fields(two, draft("xa-c", "Máy bị khóa", "", "", "a@b.vn", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T08:00:00+07:00",
                "2026-11-20T25:00:00Z",
                "2026-11-20",
                "20/11/2026",
                "9999-99-99",
                "x"
            })
    void an_impossible_time_is_refused(String time) {
        assertEquals(List.of("detectedAt"), fields(one, draft("", "Máy bị khóa", time, "", "a@b.vn", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T08:41:00+07:00", "2030-01-01T00:00:00Z", "1999-12-31T23:59:59Z"})
    void a_time_in_the_future_or_before_2000_is_refused(String time) {
        assertEquals(List.of("detectedAt"), fields(one, draft("", "Máy bị khóa", time, "", "a@b.vn", "")));
    }

    @Test
    void a_local_time_is_vietnamese_time() {
        var report = sound(one, draft("", "Máy bị khóa", "2026-11-20T08:15", "", "a@b.vn", ""));
        assertEquals(Optional.of(Instant.parse("2026-11-20T01:15:00Z")), report.detectedAt());
    }

    @Test
    void text_is_kept_in_nfc_with_line_feeds() {
        var report = sound(one, draft("", "Tê\u0323p\r\nđược", "", "", "a@b.vn", ""));
        assertEquals("Tệp\nđược", report.description());
    }

    @Test
    void emoji_and_right_to_left_marks_are_text_and_control_characters_are_not() {
        assertEquals(
                "😱 \u202Eabc",
                sound(one, draft("", "😱 \u202Eabc", "", "", "a@b.vn", "")).description());
        for (var bad : List.of("a\u0000b", "a\u001Bb", "a\u0085b", "a\uD800b", "a\uFFFFb")) {
            var errors = faults(one, draft("", bad, "", "", "a@b.vn", ""));
            assertEquals(
                    List.of("description"),
                    errors.stream().map(FieldError::field).toList());
            assertEquals(
                    true,
                    errors.getFirst().detail().contains("vị trí 2"),
                    errors.getFirst().detail());
        }
    }

    @Test
    void text_that_is_too_long_is_refused_with_its_length() {
        var errors = faults(one, draft("", "x".repeat(20_001), "", "", "a@b.vn", ""));
        assertEquals("Dài quá 20000 ký tự (đang có 20001)", errors.getFirst().detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b@c.vn", "@c.vn", "a@", "a@b@c", "a@b.vn\r\nBcc: x@y.vn", "<a@b.vn>", "a,b@c.vn"})
    void what_is_no_address_is_refused(String email) {
        assertEquals(List.of("contact.email"), fields(one, draft("", "Máy bị khóa", "", "", email, "")));
    }

    private static List<String> fields(IntakePolicy policy, ReportDraft draft) {
        return faults(policy, draft).stream().map(FieldError::field).toList();
    }

    private static List<FieldError> faults(IntakePolicy policy, ReportDraft draft) {
        return assertInstanceOf(Checked.Faulty.class, policy.check(draft, Channel.API, NOW))
                .errors();
    }

    private static IncidentReport sound(IntakePolicy policy, ReportDraft draft) {
        return assertInstanceOf(Checked.Sound.class, policy.check(draft, Channel.API, NOW))
                .report();
    }

    private static ReportDraft draft(
            String agency, String description, String detectedAt, String name, String email, String phone) {
        return draft(Map.of(
                "agency", agency,
                "description", description,
                "detectedAt", detectedAt,
                "name", name,
                "email", email,
                "phone", phone));
    }

    private static ReportDraft draft(Map<String, String> values) {
        return new ReportDraft("2", values, Language.VI);
    }

    private static Agency agency(String id) {
        return new Agency(
                id,
                "Cơ quan",
                Optional.empty(),
                List.of("CƠ QUAN"),
                "CQ",
                "Nơi",
                "ke-hoach",
                id + "@x.example",
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
