package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Stage;

/// Mẫu số 05: what is counted, and of which days.
class PeriodDocumentTest {

    private static final Period FIRST_HALF = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private final List<Incident> incidents = new ArrayList<>();

    @Test
    void each_type_of_attack_is_a_row_and_the_last_is_the_total() {
        received(
                "2026-02-01T00:00:00Z", Map.of("attackType", "dos", "selfHandled", "yes", "damageEstimate", "1500000"));
        received(
                "2026-03-01T00:00:00Z",
                Map.of("attackType", "dos", "helpedByOthers", "yes", "helpers", "Đội A\nĐội B"));
        received("2026-04-01T00:00:00Z", Map.of("attackType", "other", "askedCoordinator", "yes", "helpers", "Đội A"));
        var rows = rows(FIRST_HALF);
        assertEquals(11, rows.size());
        assertEquals("Từ chối dịch vụ | 2 | 1 | 1 | 0 | 0 | 1,5", rows.getFirst());
        assertEquals("Các hình thức tấn công khác | 1 | 0 | 0 | 0 | 1 | Chưa xác định", rows.get(9));
        assertEquals("Tổng số | 3 | 1 | 1 | 0 | 1 | 1,5", rows.getLast());
        var text = text(FIRST_HALF);
        assertTrue(text.contains("- Đội A;\n- Đội B.\n"), text);
    }

    @Test
    void an_incident_whose_type_is_not_known_has_a_row_of_its_own_and_is_said_to_be_open() {
        received("2026-02-01T00:00:00Z", Map.of());
        var rows = rows(FIRST_HALF);
        assertEquals("Chưa xác định loại | 1 | 0 | 0 | 0 | 0 | Chưa xác định", rows.get(10));
        var open = Samples.composed(order(FIRST_HALF), all()).open();
        assertEquals("attackType", open.getFirst().field());
        assertTrue(open.getFirst()
                .message()
                .contains(incidents.getFirst().receipt().toString()));
    }

    @Test
    void days_are_vietnams_and_both_ends_count() {
        received("2025-12-31T16:59:59Z", Map.of("attackType", "dos"));
        received("2025-12-31T17:00:00Z", Map.of("attackType", "dos"));
        received("2026-06-30T16:59:59Z", Map.of("attackType", "dos"));
        received("2026-06-30T17:00:00Z", Map.of("attackType", "dos"));
        assertEquals(
                "Tổng số | 2 | 0 | 0 | 0 | 0 | Chưa xác định", rows(FIRST_HALF).getLast());
    }

    @Test
    void what_waits_in_quarantine_is_not_counted() {
        received("2026-02-01T00:00:00Z", Map.of("attackType", "dos"));
        incidents.set(0, incidents.getFirst().at(Stage.QUARANTINED));
        assertEquals("Tổng số | 0 | 0 | 0 | 0 | 0 | 0", rows(FIRST_HALF).getLast());
    }

    @Test
    void exercises_are_not_counted_and_it_is_said_how_many_there_were() {
        received("2026-02-01T00:00:00Z", Map.of("attackType", "dos"));
        received("2026-02-02T00:00:00Z", Map.of());
        incidents.set(1, Samples.drill(incidents.get(1)));
        assertEquals(
                "Tổng số | 1 | 0 | 0 | 0 | 0 | Chưa xác định", rows(FIRST_HALF).getLast());
        var sentence = "Trong kỳ có 1 cuộc diễn tập ứng phó sự cố, không tính vào các số liệu trên.";
        assertTrue(text(FIRST_HALF).contains(sentence), text(FIRST_HALF));
        assertEquals(
                List.of(), Samples.composed(order(FIRST_HALF), all()).open(), "what an exercise leaves open is no gap");
    }

    @Test
    void more_incidents_than_a_page_holds_are_all_counted() {
        for (int i = 0; i < 250; i++) {
            received("2026-02-01T00:00:00Z", Map.of("attackType", "phishing"));
        }
        assertEquals(
                "Tổng số | 250 | 0 | 0 | 0 | 0 | Chưa xác định",
                rows(FIRST_HALF).getLast());
    }

    @Test
    void periods_have_names() {
        assertEquals("06 tháng đầu năm 2026", PeriodName.of(FIRST_HALF));
        assertEquals("06 tháng cuối năm 2026", name("2026-07-01", "2026-12-31"));
        assertEquals("năm 2026", name("2026-01-01", "2026-12-31"));
        assertEquals("từ ngày 15/12/2025 đến ngày 14/6/2026", name("2025-12-15", "2026-06-14"));
    }

    private static String name(String from, String to) {
        return PeriodName.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private void received(String at, Map<String, String> findings) {
        var number = incidents.size() + 1;
        var any = Samples.incident();
        incidents.add(new Incident(
                new IncidentId("00000000-0000-0000-0000-%012d".formatted(number)),
                ReceiptCode.random(new java.util.Random(number)),
                any.secretHash(),
                Stage.RECEIVED,
                "",
                Instant.parse(at),
                any.report(),
                any.plan(),
                any.procedure(),
                Progress.NONE.with(new Findings(findings)),
                List.of()));
    }

    private Incident[] all() {
        return incidents.toArray(Incident[]::new);
    }

    private List<String> rows(Period period) {
        return text(period)
                .lines()
                .filter(l -> l.chars().filter(c -> c == '|').count() == 6 && !l.startsWith("[đầu bảng]"))
                .toList();
    }

    private String text(Period period) {
        return DocxText.of(Samples.TYPESETTER.typeset(Samples.document(order(period), all())));
    }

    private static Order order(Period period) {
        return Samples.order(DocumentKind.PERIODIC_REPORT, period);
    }
}
