package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.Certainty;
import vn.ungpho.agency.Succession;
import vn.ungpho.agency.Units;
import vn.ungpho.escalation.AcknowledgeNotice.Answered;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.incident.Watch;

class EscalationPolicyTest {

    private static final String DUE = " 20261121T0100Z ";

    @Test
    void while_nobody_answers_the_receipt_goes_up_level_by_level() {
        var vigil = Vigil.of("2026-11-20T08:30");
        assertEquals(
                List.of(
                        "20/11 08:30 answer-on-receipt 1 _reporter",
                        "20/11 08:30 on-receipt 1 lanh-dao-so",
                        "20/11 08:30 on-receipt 1 phong-phap-che",
                        "20/11 08:30 on-receipt 1 van-phong-so"),
                vigil.said().stream().sorted().toList());
        vigil.until("2026-11-20T09:00");
        assertTrue(vigil.said().contains("20/11 09:00 on-receipt 2 cong-an-tinh"));
        vigil.until("2026-11-20T09:30");
        assertTrue(vigil.said().contains("20/11 09:30 on-receipt 3 dieu-phoi-quoc-gia"));
    }

    @Test
    void an_answer_stops_the_chain_and_holds_until_it_lapses_without_progress() {
        var vigil = Vigil.of("2026-11-20T08:30").until("2026-11-20T08:40");
        vigil.said();
        assertInstanceOf(Answered.Noted.class, vigil.acknowledged("on-receipt", "", 1, "van-phong-so"));
        vigil.until("2026-11-20T20:39");
        assertFalse(vigil.said().stream().anyMatch(s -> s.contains("on-receipt")));
        vigil.until("2026-11-20T20:41");
        assertTrue(vigil.said().contains("20/11 20:40 on-receipt 2 cong-an-tinh"));
    }

    @Test
    void an_answer_twice_is_one_and_stands_in_the_log_by_role() {
        var vigil = Vigil.of("2026-11-20T08:30");
        vigil.acknowledged("on-receipt", "", 1, "van-phong-so");
        vigil.acknowledged("on-receipt", "", 1, "van-phong-so");
        vigil.acknowledged("on-receipt", "", 1, "lanh-dao-so");
        var answers = vigil.incident().log().stream()
                .filter(e -> e.detail().startsWith("Đã xác nhận"))
                .toList();
        assertEquals(1, answers.size());
        assertEquals(
                "Đã xác nhận (tiếp nhận sự cố) bằng liên kết trong thư gửi Đầu mối tiếp nhận và xử lý sự cố, Văn phòng Sở"
                        + " - Sở Nội vụ tỉnh Khánh Hòa",
                answers.getFirst().detail());
    }

    @Test
    void nobody_outside_hears_of_a_step_before_somebody_in_the_house_has_looked() {
        var vigil = Vigil.of("2026-11-20T08:30");
        vigil.said();
        vigil.acknowledged("on-receipt", "", 1, "van-phong-so");
        assertEquals(List.of("20/11 08:30 on-step-support I.1~1 1 cong-an-tinh"), vigil.said());
    }

    @Test
    void each_step_is_told_to_who_leads_and_who_coordinates_when_it_becomes_theirs() {
        var vigil = Vigil.of("2026-11-20T08:30").milestone("detected", "2026-11-20T08:00");
        vigil.said();
        vigil.done("I.1");
        assertEquals(
                List.of("20/11 08:30 on-step I.2~1 1 van-phong-so", "20/11 08:30 on-step-support I.2~1 1 cong-an-tinh"),
                vigil.said().stream().sorted().toList());
        vigil.until("2026-11-20T12:30");
        var later = vigil.said();
        assertTrue(later.contains("20/11 12:30 on-step I.2~1 2 van-phong-so"), later::toString);
        assertTrue(later.contains("20/11 12:30 on-step I.2~1 2 lanh-dao-so"), later::toString);
    }

    @Test
    void the_step_of_a_unit_that_is_gone_is_told_to_its_successor() {
        var vigil = Vigil.of("2026-11-20T08:30").milestone("detected", "2026-11-20T08:00");
        vigil.done("I.1");
        var gone = new Succession(
                List.of("Văn phòng Sở"),
                LocalDate.of(2026, 1, 1),
                "Phòng Pháp chế",
                Optional.of("Phòng Pháp chế"),
                "ví dụ",
                Certainty.VERIFIED);
        var situation = new Situation(
                vigil.incident(), vigil.agency(), Watch.none(vigil.incident().id()));
        var told =
                Policies.with(new Units(List.of(gone))).look(situation, Vigil.at("2026-11-20T08:30")).notices().stream()
                        .filter(n -> n.rule().equals("on-step"))
                        .map(Notice::contact)
                        .toList();
        assertTrue(told.contains("phong-phap-che"), told::toString);
    }

    @Test
    void a_failed_recheck_calls_the_lead_again_for_the_new_round() {
        var vigil = Vigil.of("2026-11-20T08:30").milestone("detected", "2026-11-20T08:00");
        for (var step : List.of("I.1", "I.2", "I.3")) {
            vigil.done(step);
        }
        vigil.told("I.4", Result.NOT_NEEDED);
        for (var step : List.of("I.5", "I.6", "II.1", "III.1", "III.2")) {
            vigil.done(step);
        }
        vigil.said();
        vigil.told("III.3", Result.FAILED);
        assertTrue(vigil.said().contains("20/11 08:30 on-step II.1~2 1 van-phong-so"));
    }

    @Test
    void a_change_to_serious_is_told_at_once_up_to_the_province_in_the_night_too() {
        var vigil = Vigil.of("2026-11-20T08:30").until("2026-11-20T23:10");
        vigil.said();
        vigil.found("serious", "yes");
        assertTrue(vigil.said().contains("20/11 23:10 on-severity 1 cong-an-tinh"));
        vigil.found("serious", "no").found("serious", "yes");
        assertTrue(vigil.said().contains("20/11 23:10 on-severity 2 cong-an-tinh"), "each change is told");
    }

    @Test
    void a_deadline_is_told_before_at_and_after_it_and_higher_each_time() {
        // Wednesday; the 72 hours of NĐ 331 end on Saturday at 8.
        var vigil = Vigil.of("2026-11-18T08:00").milestone("detected", "2026-11-18T08:00");
        vigil.done("I.1");
        vigil.until("2026-11-21T14:00");
        assertEquals(
                List.of(
                        "19/11 20:00 before-deadline 20261121T0100Z 1",
                        "20/11 14:00 before-deadline 20261121T0100Z 2",
                        "21/11 06:00 before-deadline 20261121T0100Z 3",
                        "21/11 08:00 at-deadline 20261121T0100Z 4",
                        "21/11 09:00 overdue 20261121T0100Z 5",
                        "21/11 13:00 overdue 20261121T0100Z 6"),
                vigil.rules().stream().filter(s -> s.contains(DUE)).toList());
    }

    @Test
    void what_was_sent_is_not_asked_for_any_more() {
        var vigil = Vigil.of("2026-11-18T08:00").milestone("detected", "2026-11-18T08:00");
        vigil.until("2026-11-19T08:00").milestone("sent:authority-72h", "2026-11-19T07:00");
        vigil.milestone("sent:authority-24h", "2026-11-19T07:00");
        vigil.found("personalData", "no");
        vigil.said();
        vigil.until("2026-11-21T23:00");
        assertFalse(vigil.said().stream().anyMatch(s -> s.contains(DUE)));
    }

    @Test
    void an_answer_before_a_deadline_does_not_silence_the_deadline_itself() {
        var vigil = Vigil.of("2026-11-18T08:00").until("2026-11-21T07:00");
        vigil.said();
        vigil.acknowledged("before-deadline", "20261121T0100Z", 1, "van-phong-so");
        vigil.until("2026-11-21T09:00");
        assertEquals(
                List.of("21/11 08:00 at-deadline 20261121T0100Z 4", "21/11 09:00 overdue 20261121T0100Z 5"),
                vigil.rules().stream().filter(s -> s.contains(DUE)).toList());
        vigil.acknowledged("overdue", "20261121T0100Z", 5, "lanh-dao-so");
        vigil.until("2026-11-21T20:00");
        assertFalse(vigil.said().stream().anyMatch(s -> s.contains(DUE)), "who knows of it is left to work");
    }

    @Test
    void after_an_outage_one_mail_says_that_it_is_overdue_and_nothing_stale_comes() {
        var vigil = Vigil.of("2026-11-18T08:00").until("2026-11-18T12:00");
        vigil.said();
        vigil.outageUntil("2026-11-21T10:00");
        assertEquals(
                List.of("21/11 10:00 overdue 20261121T0100Z 1"),
                vigil.rules().stream().filter(s -> s.contains(DUE)).toList());
    }

    @Test
    void a_correction_of_the_detection_moves_every_reminder() {
        var vigil = Vigil.of("2026-11-18T08:00").milestone("detected", "2026-11-17T08:00");
        vigil.until("2026-11-20T08:00");
        var rules = vigil.rules();
        assertTrue(rules.contains("20/11 08:00 at-deadline 20261120T0100Z 4"), rules::toString);
        assertFalse(rules.stream().anyMatch(s -> s.contains(DUE)), rules::toString);
    }

    // Quiet hours.

    @Test
    void what_may_wait_waits_over_the_night_and_over_a_holiday() {
        // Friday evening before Tết Dương lịch 2027, a Friday of rest; Monday is the next working day.
        var vigil = Vigil.of("2026-12-31T08:00").milestone("detected", "2026-12-31T08:00");
        vigil.done("I.1").until("2026-12-31T19:30").done("I.2");
        vigil.said();
        vigil.until("2027-01-04T06:29");
        assertFalse(vigil.said().stream().anyMatch(s -> s.contains("on-step I.3~1 2")));
        vigil.until("2027-01-04T06:31");
        assertTrue(vigil.said().contains("04/01 06:30 on-step I.3~1 2 lanh-dao-so"));
    }

    @Test
    void a_deadline_that_ends_in_the_quiet_hours_is_told_in_them() {
        var vigil = Vigil.of("2026-11-18T03:00").milestone("detected", "2026-11-18T03:00");
        vigil.until("2026-11-21T02:00");
        var rules = vigil.rules();
        assertTrue(rules.contains("21/11 01:00 before-deadline 20261120T2000Z 3"), rules::toString);
    }

    @Test
    void what_the_law_wants_at_once_is_told_at_once_and_again_and_again() {
        var vigil = Vigil.of("2026-11-20T22:00").milestone("detected", "2026-11-20T22:00");
        vigil.said();
        vigil.found("threatensSecurity", "yes").until("2026-11-21T00:00");
        var all = vigil.said();
        for (var expected : List.of(
                "20/11 22:00 duty-at-once authority-immediate 1 lanh-dao-so",
                "20/11 23:00 duty-at-once authority-immediate 2 cong-an-tinh",
                "21/11 00:00 duty-at-once authority-immediate 3 dieu-phoi-quoc-gia")) {
            assertTrue(all.contains(expected), all::toString);
        }
    }

    @Test
    void when_all_is_done_nothing_is_awaited() {
        var vigil = Vigil.of("2026-11-20T08:30");
        assertEquals(1, vigil.store.awaiting(Vigil.at("2026-11-20T10:00"), 10).size());
        var ahead = vigil.store.duties();
        assertEquals(0, ahead.overdue());
        assertTrue(ahead.due() > 0, ahead::toString);
        vigil.until("2026-11-30T10:00");
        var later = vigil.store.duties();
        assertTrue(later.overdue() > 0, later::toString);
        assertEquals(ahead.due(), later.overdue() + later.due(), "nobody has done any");
    }
}
