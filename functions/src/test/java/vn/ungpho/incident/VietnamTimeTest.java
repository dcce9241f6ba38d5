package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// One spelling in documents, one on pages and in mails, one of the days in both.
class VietnamTimeTest {

    /// In Vietnam it is the next day already.
    private static final Instant NIGHT = Instant.parse("2026-09-04T18:05:59Z");

    @Test
    void days_have_a_zero_before_one_digit_and_months_only_the_first_two() {
        assertEquals("05/9/2026", VietnamTime.date(NIGHT));
        assertEquals("05/01/2026", VietnamTime.date(LocalDate.of(2026, 1, 5)));
        assertEquals("28/02/2026", VietnamTime.date(LocalDate.of(2026, 2, 28)));
        assertEquals("09/3/2026", VietnamTime.date(LocalDate.of(2026, 3, 9)));
        assertEquals("20/11/2026", VietnamTime.date(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void a_document_writes_the_hour_out() {
        assertEquals("01 giờ 05 phút ngày 05/9/2026", VietnamTime.minute(NIGHT));
    }

    @Test
    void a_page_and_a_mail_say_the_zone() {
        assertEquals("01:05 ngày 05/9/2026 (giờ Việt Nam)", VietnamTime.onScreen(NIGHT, "vi"));
        assertEquals("01:05 on 5 September 2026 (Vietnam time, UTC+7)", VietnamTime.onScreen(NIGHT, "en"));
    }

    @Test
    void a_length_has_no_sign_and_is_never_nothing() {
        assertEquals("1 ngày 22 giờ 30 phút", VietnamTime.length(Duration.ofMinutes(-2790)));
        assertEquals("chưa đầy 1 phút", VietnamTime.length(Duration.ofSeconds(59)));
    }

    @Test
    void a_day_starts_at_midnight_in_vietnam() {
        assertEquals(Instant.parse("2026-09-04T17:00:00Z"), VietnamTime.start(VietnamTime.day(NIGHT)));
    }
}
