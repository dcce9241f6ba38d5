package vn.ungpho.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.qute.QuteRoutineWording;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.escalation.yaml.YamlRoutineDuties;
import vn.ungpho.incident.Actor;
import vn.ungpho.qute.Templates;

class RemindUnitsTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private final YamlAgencies agencies = new YamlAgencies(List.of(AGENCY));
    private final InMemoryRoutines routines = new InMemoryRoutines();
    private final Terms terms = new Terms(YamlRoutineDuties.read(), YamlHolidays.read());
    private final List<Mail> mails = new ArrayList<>();

    @Test
    void the_unit_is_told_a_month_a_week_and_a_day_before_and_everybody_when_it_is_late() {
        var told = new ArrayList<Integer>();
        for (var at : List.of("05-09T00:00", "05-11T00:00", "06-03T00:00", "06-09T00:00", "06-10T00:00")) {
            mails.clear();
            remind(at);
            told.add((int) mails.stream()
                    .filter(m -> m.words().text().contains("Đánh giá nguy cơ"))
                    .count());
        }
        assertEquals(List.of(0, 1, 1, 1, 3), told);
        assertTrue(
                mails.getFirst().words().subject().startsWith("QUÁ HẠN: "),
                mails.getFirst().words().subject());
    }

    @Test
    void what_a_contact_is_to_be_told_of_at_one_moment_is_one_mail() {
        remind("12-16T00:00");
        assertEquals(mails.stream().map(Mail::to).distinct().count(), mails.size());
        var first = mails.getFirst().words();
        assertTrue(
                first.subject().matches("QUÁ HẠN: \\d+ nhiệm vụ thường kỳ(; \\d+ nhiệm vụ sắp đến hạn)?"),
                first.subject());
        assertTrue(first.text().contains("Tình trạng: đã quá hạn"), first.text());
        assertTrue(first.text().split("Căn cứ: ").length > 2, first.text());
        var before = List.copyOf(mails);
        remind("12-16T00:05");
        assertEquals(before, mails);
    }

    @Test
    void a_mail_says_what_by_when_on_what_ground_and_what_is_not_certain() {
        remind("12-01T08:00");
        var report = mails.stream()
                .filter(m -> m.words().text().contains("01 năm về hoạt động"))
                .toList();
        assertEquals(1, report.size());
        var text = report.getFirst().words().text();
        for (var expected : List.of(
                "Kính gửi: Văn phòng Sở",
                "còn 13 ngày",
                "23:59 ngày 14/12/2026",
                "điểm c khoản 1 Điều 6 Thông tư số 20/2017",
                "Chưa chắc chắn Thông tư số 20/2017/TT-BTTTT còn hiệu lực")) {
            assertTrue(text.contains(expected), expected + " not in:\n" + text);
        }
    }

    @Test
    void however_often_it_runs_each_reminder_goes_out_once() {
        for (int i = 0; i < 50; i++) {
            remind("06-03T00:00");
        }
        assertEquals(mails.stream().map(Mail::id).distinct().count(), mails.size());
        assertTrue(!mails.isEmpty());
    }

    @Test
    void what_is_done_is_not_reminded_of() {
        var by = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
        terms.of(agencies.served().getFirst(), 2026, List.of(), at("06-01T00:00"))
                .forEach(r -> routines.record(new Fulfilment(
                        AGENCY, r.duty().id(), 2026, at("06-01T00:00"), "Đã làm", by, at("06-01T00:00"))));
        remind("06-09T00:00");
        assertEquals(List.of(), mails);
    }

    @Test
    void what_was_not_taken_by_the_mail_service_goes_out_later_and_holds_up_no_other() {
        NoticeSender refusing = mail -> {
            if (mails.isEmpty()) {
                mails.add(mail);
                throw new NoticeSender.NotSent(new IOException("down"));
            }
            mails.add(mail);
            return mail.id();
        };
        var failures = use(refusing).remind(at("06-15T00:00"));
        assertEquals(1, failures.size());
        assertInstanceOf(NoticeSender.NotSent.class, failures.getFirst());
        var refused = mails.getFirst().id();
        remind("06-15T00:05");
        assertEquals(2, mails.stream().filter(m -> m.id().equals(refused)).count());
    }

    @Test
    void who_starts_to_use_the_system_is_not_told_of_the_past() {
        remind("09-01T00:00");
        assertTrue(mails.stream().noneMatch(m -> m.words().subject().startsWith("QUÁ HẠN")), "" + mails);
    }

    private void remind(String at) {
        use(mail -> {
                    mails.add(mail);
                    return mail.id();
                })
                .remind(at(at));
    }

    private RemindUnits use(NoticeSender sender) {
        return new RemindUnits(agencies, terms, routines, new QuteRoutineWording(new Templates()), sender);
    }

    private static Instant at(String monthDayHour) {
        return OffsetDateTime.parse("2026-" + monthDayHour + ":00+07:00").toInstant();
    }
}
