package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.Deadline.Status;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Samples;

class DeadlinesTest {

    private static final Actor BY = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
    private static final Instant DETECTED = Instant.parse("2026-11-20T01:30:00Z");

    private final Deadlines deadlines = new Deadlines(new YamlDuties(), YamlHolidays.read());

    // Which law, by the day of the incident.

    @Test
    void before_july_2026_only_the_old_regime_applies_and_nothing_is_in_doubt_about_it() {
        var all = at(detected("2026-06-30T16:59:00Z"), "2026-06-30T17:00:00Z");
        assertEquals(
                Set.of(
                        "incident-notice",
                        "incident-notice-update",
                        "initial-report",
                        "closing-report",
                        "personal-data-notice",
                        "personal-data-minutes",
                        "personal-data-subjects"),
                applicable(all));
        assertFalse(one(all, "incident-notice").doubts().stream().anyMatch(d -> d.contains("hiệu lực")));
        assertEquals(
                "Có hiệu lực từ ngày 19/8/2026, sau ngày xảy ra sự cố.",
                one(all, "authority-72h").reason());
    }

    @Test
    void from_july_2026_the_law_asks_for_a_report_and_the_old_regime_is_in_doubt() {
        var all = at(detected("2026-06-30T17:00:00Z"), "2026-07-01T02:00:00Z");
        assertTrue(applicable(all).contains("law-report"));
        assertFalse(applicable(all).contains("authority-72h"));
        assertTrue(one(all, "incident-notice").doubts().stream().anyMatch(d -> d.contains("hiệu lực")));
        var report = one(all, "law-report");
        assertEquals(Status.OPEN, report.status());
        assertEquals(Optional.empty(), report.due());
        assertEquals(List.of("Văn bản không ghi thời hạn."), report.doubts());
    }

    @Test
    void from_19_august_2026_the_decree_says_how_and_no_longer_the_law_alone() {
        var last = at(detected("2026-08-18T16:59:00Z"), "2026-08-19T02:00:00Z");
        assertTrue(applicable(last).contains("law-report"));
        assertFalse(applicable(last).contains("authority-72h"));
        var first = at(detected("2026-08-18T17:00:00Z"), "2026-08-19T02:00:00Z");
        assertFalse(applicable(first).contains("law-report"));
        assertTrue(applicable(first).containsAll(Set.of("authority-immediate", "authority-24h", "authority-72h")));
        assertEquals(
                "Hết áp dụng sau ngày 18/8/2026, trước ngày xảy ra sự cố.",
                one(first, "law-report").reason());
    }

    @Test
    void personal_data_follow_the_decree_of_2023_until_the_end_of_2025() {
        var last = at(detected("2025-12-31T16:59:00Z"), "2026-01-01T00:00:00Z");
        assertTrue(applicable(last).contains("personal-data-notice-2023"));
        assertFalse(applicable(last).contains("personal-data-notice"));
        var first = at(detected("2025-12-31T17:00:00Z"), "2026-01-01T00:00:00Z");
        assertFalse(applicable(first).contains("personal-data-notice-2023"));
        assertTrue(applicable(first).contains("personal-data-notice"));
    }

    // To which incident.

    @Test
    void what_was_found_not_to_be_so_does_not_apply_and_says_why() {
        var found =
                found(Map.of("serious", "no", "beyondMeans", "no", "threatensSecurity", "no", "personalData", "no"));
        var all = at(found, "2026-11-20T02:00:00Z");
        assertEquals(Set.of("incident-notice", "authority-72h", "incident-notice-update"), applicable(all));
        assertEquals(
                "Chỉ áp dụng khi: sự cố an ninh mạng nghiêm trọng.",
                one(all, "authority-24h").reason());
    }

    @Test
    void what_is_not_found_out_yet_counts_as_if_it_applied_and_says_so() {
        var duty = one(at(found(Map.of()), "2026-11-20T02:00:00Z"), "authority-24h");
        assertEquals(Status.OPEN, duty.status());
        assertEquals(
                "Chưa xác định có phải trường hợp \"sự cố an ninh mạng nghiêm trọng\" không; tính như có áp dụng.",
                duty.doubts().getFirst());
        var known = one(at(found(Map.of("serious", "yes")), "2026-11-20T02:00:00Z"), "authority-24h");
        assertFalse(known.doubts().stream().anyMatch(d -> d.startsWith("Chưa xác định")));
    }

    @Test
    void the_criteria_of_2017_make_an_incident_serious_where_no_officer_said_so() {
        var criteria = Map.of("systemLevel", "4", "effects", "interrupted", "beyondMeans", "yes");
        var duty = one(at(found(criteria), "2026-11-20T02:00:00Z"), "authority-24h");
        assertFalse(duty.doubts().stream().anyMatch(d -> d.startsWith("Chưa xác định")));
    }

    @Test
    void who_was_given_a_receipt_with_the_answer_need_not_be_told_again() {
        var byForm = one(at(found(Map.of()), "2026-11-20T02:00:00Z"), "receipt-confirmation");
        assertEquals(Status.NOT_APPLICABLE, byForm.status());
        var byMail = one(at(by(Channel.MAIL, found(Map.of())), "2026-11-20T02:00:00Z"), "receipt-confirmation");
        assertEquals(Status.OPEN, byMail.status());
        assertEquals(Optional.of(Samples.NOW), byMail.start());
    }

    // By when.

    @Test
    void seventy_two_hours_count_from_the_minute_of_detection() {
        var duty = one(at(found(Map.of()), "2026-11-22T23:00:00Z"), "authority-72h");
        assertEquals(Optional.of(DETECTED.plus(Duration.ofHours(72))), duty.due());
        assertEquals(Optional.of(Duration.ofMinutes(150)), duty.remaining());
        assertEquals(Status.OPEN, duty.status());
        assertEquals("Hạn đến 08 giờ 30 phút ngày 23/11/2026, còn 2 giờ 30 phút.", duty.reason());
    }

    @Test
    void at_the_last_moment_it_is_open_and_a_moment_later_it_is_late() {
        var due = DETECTED.plus(Duration.ofHours(72));
        assertEquals(
                Status.OPEN,
                one(deadlines.of(found(Map.of()), due), "authority-72h").status());
        var late = one(deadlines.of(found(Map.of()), due.plusSeconds(60)), "authority-72h");
        assertEquals(Status.LATE, late.status());
        assertEquals("Hạn đến 08 giờ 30 phút ngày 23/11/2026, quá hạn 1 phút.", late.reason());
        assertEquals(Optional.of(Duration.ofSeconds(-60)), late.remaining());
    }

    @Test
    void what_was_done_in_time_is_met_for_ever_and_what_was_done_late_stays_late() {
        var met = one(at(sent("authority-72h", "2026-11-21T03:00:00Z"), "2027-01-01T00:00:00Z"), "authority-72h");
        assertEquals(Status.MET, met.status());
        assertEquals(Optional.empty(), met.remaining());
        assertEquals("Đã thực hiện lúc 10 giờ 00 phút ngày 21/11/2026, trước hạn 1 ngày 22 giờ 30 phút.", met.reason());
        var late = one(at(sent("authority-72h", "2026-11-23T01:31:00Z"), "2026-11-23T02:00:00Z"), "authority-72h");
        assertEquals(Status.LATE, late.status());
        assertEquals("Đã thực hiện lúc 08 giờ 31 phút ngày 23/11/2026, quá hạn 1 phút.", late.reason());
    }

    @Test
    void at_once_has_no_number_so_it_is_never_late_but_never_certain_either() {
        var open = one(at(found(Map.of("threatensSecurity", "yes")), "2026-11-21T01:30:00Z"), "authority-immediate");
        assertEquals(Status.OPEN, open.status());
        assertEquals(Optional.of(DETECTED), open.due());
        assertTrue(open.doubts().contains("Văn bản chỉ ghi \"ngay\", không ghi số giờ."));
        assertEquals("Chưa ghi nhận việc thực hiện; đã qua 1 ngày kể từ mốc bắt đầu.", open.reason());
        var done = one(
                at(sent("authority-immediate", "2026-11-20T01:42:00Z"), "2026-11-21T00:00:00Z"), "authority-immediate");
        assertEquals(Status.MET, done.status());
        assertTrue(done.uncertain());
    }

    @Test
    void five_days_end_with_the_fifth_day_after_the_day_of_detection() {
        var duty = one(at(found(Map.of()), "2026-11-20T02:00:00Z"), "incident-notice");
        assertEquals(Optional.of(Instant.parse("2026-11-25T16:59:59Z")), duty.due());
    }

    @Test
    void the_closing_report_has_no_clock_before_the_end() {
        var beyond = found(Map.of("beyondMeans", "yes"));
        var before = one(at(beyond, "2026-12-20T02:00:00Z"), "closing-report");
        assertEquals(Status.OPEN, before.status());
        assertEquals(Optional.empty(), before.due());
        var after = one(
                at(with(beyond, Milestone.ENDED, "2026-12-31T10:00:00Z"), "2027-01-02T00:00:00Z"), "closing-report");
        assertEquals(Optional.of(Instant.parse("2027-01-05T16:59:59Z")), after.due());
    }

    @Test
    void before_the_detection_is_recorded_the_earliest_moment_anybody_gave_stands_in_and_says_so() {
        var incident = Samples.anIncident("so-noi-vu-khanh-hoa", Samples.NOW.plusSeconds(3600));
        var duty = one(deadlines.of(incident, Samples.NOW.plusSeconds(7200)), "authority-72h");
        assertEquals(Optional.of(Samples.NOW), duty.start());
        assertTrue(
                duty.doubts()
                        .contains(
                                "Chưa ghi mốc thời điểm phát hiện sự cố; tạm tính từ thời điểm phát hiện ghi trong tin báo."),
                duty.doubts().toString());
    }

    @Test
    void a_duty_with_a_moment_of_its_own_counts_from_that() {
        var leak = with(found(Map.of("personalData", "yes")), "personal-data-detected", "2026-11-21T01:30:00Z");
        var own = one(at(leak, "2026-11-21T02:00:00Z"), "personal-data-notice");
        assertEquals(Optional.of(Instant.parse("2026-11-24T01:30:00Z")), own.due());
        assertEquals(List.of(), own.doubts());
        var presumed = one(at(found(Map.of("personalData", "yes")), "2026-11-21T02:00:00Z"), "personal-data-notice");
        assertEquals(Optional.of(Instant.parse("2026-11-23T01:30:00Z")), presumed.due());
        assertTrue(presumed.uncertain());
    }

    @Test
    void a_corrected_moment_is_what_counts() {
        var corrected = with(found(Map.of()), Milestone.DETECTED, "2026-11-19T01:30:00Z");
        var duty = one(at(corrected, "2026-11-20T02:00:00Z"), "authority-72h");
        assertEquals(Optional.of(Instant.parse("2026-11-22T01:30:00Z")), duty.due());
    }

    @Test
    void what_the_specification_marks_as_open_is_never_shown_as_certain() {
        var all = at(found(Map.of("serious", "yes", "threatensSecurity", "yes")), "2026-11-20T02:00:00Z");
        assertTrue(all.stream()
                .filter(d ->
                        d.duty().regime().contains("331") || d.duty().regime().contains("20/2017"))
                .filter(d -> d.status() != Status.NOT_APPLICABLE)
                .allMatch(Deadline::uncertain));
    }

    @Test
    void every_duty_has_an_article_and_begins_when_its_text_did() {
        var duties = new YamlDuties().duties();
        duties.forEach(d -> assertTrue(d.article().contains("Điều"), d.id()));
        duties.stream()
                .filter(d -> d.article().contains("331/2026"))
                .forEach(d -> assertEquals(LocalDate.of(2026, 8, 19), d.validFrom(), d.id()));
    }

    private static Incident detected(String at) {
        var any = Samples.anIncident("so-noi-vu-khanh-hoa", Instant.parse(at).plusSeconds(60));
        return with(any, Milestone.DETECTED, at);
    }

    private static Incident found(Map<String, String> findings) {
        var incident = detected(DETECTED.toString());
        return incident.with(incident.progress().with(new Findings(findings)));
    }

    private static Incident sent(String duty, String at) {
        return with(found(Map.of("threatensSecurity", "yes")), Milestone.sent(duty), at);
    }

    private static Incident with(Incident incident, String event, String at) {
        var moment = Instant.parse(at);
        return incident.with(incident.progress().with(new Milestone(event, moment, BY, moment)));
    }

    private static Incident by(Channel channel, Incident incident) {
        var r = incident.report();
        return new Incident(
                incident.id(),
                incident.receipt(),
                incident.secretHash(),
                incident.stage(),
                incident.remark(),
                Samples.NOW,
                new IncidentReport(
                        r.agency(),
                        channel,
                        r.formVersion(),
                        r.description(),
                        r.system(),
                        r.detectedAt(),
                        r.ongoing(),
                        r.reporter(),
                        r.evidence(),
                        r.answers(),
                        r.language()),
                incident.plan(),
                incident.procedure(),
                incident.progress(),
                incident.log());
    }

    private List<Deadline> at(Incident incident, String now) {
        return deadlines.of(incident, Instant.parse(now));
    }

    private static Deadline one(List<Deadline> all, String duty) {
        return all.stream().filter(d -> d.duty().id().equals(duty)).findFirst().orElseThrow();
    }

    private static Set<String> applicable(List<Deadline> all) {
        return all.stream()
                .filter(d -> d.status() != Status.NOT_APPLICABLE)
                .map(d -> d.duty().id())
                .collect(Collectors.toSet());
    }
}
