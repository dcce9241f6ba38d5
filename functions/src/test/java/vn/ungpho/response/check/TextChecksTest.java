package vn.ungpho.response.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.PlanFault;
import vn.ungpho.response.PlanReader;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.response.yaml.YamlPlanReader;
import vn.ungpho.response.yaml.YamlPlans;

class TextChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SOUND = """
            id: mau
            agency: mau
            period: "2026"
            subject: Ứng phó sự cố
            opening: ["Sở ban hành Kế hoạch với các nội dung sau đây:"]
            sections:
              - title: NỘI DUNG
                marks: number
                items:
                  - title: "Việc thứ nhất"
                    marks: letter
                    items: ["Thực hiện theo Quy trình tại Phụ lục kèm theo Kế hoạch này."]
                  - title: "Việc thứ hai"
                    marks: decimal
                    items: ["Kiểm tra."]
            procedure:
              phases:
                - number: I
                  title: TIẾP NHẬN
                  steps:
                    - { number: "1", title: Tiếp nhận, content: "Ghi nhận.", lead: [Văn phòng], support: [] }
            appendices:
              - title: QUY TRÌNH
                landscape: true
                columns: [{ heading: Bước, holds: step, share: 100 }]
            recipients: [UBND tỉnh]
            filedAt: VT
            signing: { title: GIÁM ĐỐC, signer: Nguyễn Văn An }
            reporting: {}
            """;

    private final TextChecks checks = new TextChecks(YamlLawBook.read());

    @Test
    void a_sound_plan_has_no_fault() {
        assertEquals(List.of(), faults(SOUND));
    }

    @Test
    void a_clause_that_is_not_there_cannot_be_referred_to() {
        var fault =
                only("reference-missing", with("Kiểm tra.", "Làm lại theo Khoản 2.2 và Khoản 2.3 của Kế hoạch này."));
        assertEquals("Mục I.2.1", fault.getFirst().place());
        assertEquals(2, fault.size());
        assertTrue(fault.getFirst().detail().contains("Khoản 2.2"));
        assertEquals(List.of(), faults(with("Kiểm tra.", "Làm lại theo khoản 2 Mục I và Mục 2.1 của Kế hoạch này.")));
    }

    @Test
    void a_phase_that_is_not_there_cannot_be_referred_to() {
        only("reference-missing", with("Ghi nhận.", "Làm lại Mục I và Mục IV của Quy trình này."));
        assertEquals(List.of(), faults(with("Ghi nhận.", "Làm lại Mục I và bước I.1 của Quy trình này.")));
    }

    @Test
    void an_appendix_that_is_not_there_cannot_be_referred_to() {
        only("reference-missing", with("Kiểm tra.", "Theo Phụ lục II."));
        assertEquals(List.of(), faults(with("Kiểm tra.", "Theo Phụ lục II Nghị định số 30/2020/NĐ-CP.")));
    }

    @Test
    void an_appendix_is_referred_to_by_the_text() {
        only("appendix-not-referred", with(" tại Phụ lục kèm theo Kế hoạch này", ""));
    }

    @Test
    void a_document_is_listed_once() {
        var twice = with("Kiểm tra.", "Phổ biến Nghị định số 30/2020/NĐ-CP; Nghị định số 30/2020/NĐ-CP.");
        only("citation-twice", twice);
        var inside = "Phổ biến Chỉ thị số 18/CT-TTg; Thông tư hướng dẫn Chỉ thị số 18/CT-TTg.";
        assertEquals(List.of(), faults(with("Kiểm tra.", inside)));
    }

    @Test
    void a_document_is_cited_in_full_once() {
        var first = with("các nội dung", "Chỉ thị số 18/CT-TTg ngày 13/10/2022 và các nội dung");
        only("citation-full-again", first.replace("Kiểm tra.", "Theo Chỉ thị số 18/CT-TTg ngày 13/10/2022."));
    }

    @Test
    void appendices_give_the_plan_one_number() {
        var fault = only(
                "number-differs",
                with("Kiểm tra.", "(Kèm theo Kế hoạch số 02/KH-UBND)")
                        .replace("Ghi nhận.", "(kèm theo Kế hoạch số: 03/KH-UBND)"));
        assertTrue(fault.getFirst().detail().contains("02/KH-UBND"));
        assertEquals("Phụ lục, bước I.1", fault.getFirst().place());
    }

    @Test
    void the_icelandic_letter_and_loose_marks_are_seen() {
        only("letter-eth", with("Việc thứ nhất", "\u00D0iều tra"));
        only("text-nfc", with("Việc thứ nhất", "Vie\u0323\u0302c"));
    }

    @Test
    void tones_are_placed_in_one_way() {
        var fault = only("spelling-mixed", with("Việc thứ nhất", "Văn hoá").replace("Việc thứ hai", "Văn hóa"));
        assertEquals("Mục I.1", fault.getFirst().place());
        assertEquals(List.of(), faults(with("Việc thứ nhất", "Quỹ, quý, quy định; Ủy ban, hóa")));
    }

    @Test
    void a_law_that_has_ended_is_said_to_have_with_its_source() {
        var fault = only("law-not-in-force", with("Kiểm tra.", "Phổ biến Luật An toàn thông tin mạng."));
        assertTrue(
                fault.getFirst().detail().contains("01/7/2026, trong kỳ"),
                fault.getFirst().detail());
        assertTrue(fault.getFirst().detail().contains("đã đối chiếu với văn bản gốc"));
    }

    @Test
    void of_two_laws_with_one_name_the_date_tells_which() {
        only("law-not-in-force", with("Kiểm tra.", "Luật An ninh mạng ngày 12 tháng 6 năm 2018."));
        only("law-not-in-force", with("Kiểm tra.", "Luật An ninh mạng năm 2018."));
        assertEquals(List.of(), faults(with("Kiểm tra.", "Luật An ninh mạng ngày 10/12/2025.")));
        assertEquals(List.of(), faults(with("Kiểm tra.", "Luật An ninh mạng.")));
    }

    @Test
    void what_nobody_repealed_but_has_lost_its_ground_is_doubtful() {
        var fault = only("law-doubtful", with("Kiểm tra.", "Theo Điều 9 Thông tư số 20/2017/TT-BTTTT."));
        assertTrue(fault.getFirst().detail().contains("chưa chắc"));
    }

    @Test
    void a_law_that_the_plans_time_does_not_have_yet_is_seen() {
        only(
                "law-not-yet",
                with("Kiểm tra.", "Theo Nghị định số 331/2026/NĐ-CP.").replace("\"2026\"", "\"2025\""));
    }

    @Test
    void whether_a_law_has_ended_depends_on_the_day() {
        var plan = plan(with("Kiểm tra.", "Luật An toàn thông tin mạng.").replace("\"2026\"", "\"2024\""));
        assertEquals(List.of(), checks.check(plan, LocalDate.of(2024, 5, 1)));
        assertEquals(1, checks.check(plan, TODAY).size());
    }

    @Test
    void a_document_cited_with_another_date_is_seen() {
        only("citation-date", with("Kiểm tra.", "Chỉ thị số 18/CT-TTg ngày 13/12/2022."));
    }

    @Test
    void days_exist_and_lie_in_the_plans_time() {
        only("date-impossible", with("Kiểm tra.", "Trước ngày 31/02/2026."));
        only("date-after-period", with("Kiểm tra.", "Trước ngày 05 tháng 12 năm 2027."));
        var unlikely = "Thực hiện Kế hoạch số 5479/KH-UBND ngày 08/05/2025 của UBND tỉnh về ứng phó năm 2026.";
        only("date-unlikely", with("Kiểm tra.", unlikely));
        assertEquals(List.of(), faults(with("Kiểm tra.", unlikely.replace("08/05/2025", "08/12/2025"))));
    }

    @Test
    void bodies_that_are_gone_are_seen_but_not_as_who_issued_something_then() {
        var fault = only("body-gone", with("[UBND tỉnh]", "[Sở Thông tin và Truyền thông]"));
        assertEquals("Nơi nhận", fault.getFirst().place());
        assertTrue(fault.getFirst().detail().contains("Công an tỉnh"));
        only("body-gone", with("Kiểm tra.", "Các huyện kiểm tra."));
        var issuer = "Thông tư số 47/2015/TT-BTTTT ngày 12/8/2015 của Bộ trưởng Bộ Thông tin và Truyền thông.";
        assertEquals(List.of(), faults(with("Kiểm tra.", issuer)));
    }

    @Test
    void what_the_file_records_is_said() {
        var recorded = SOUND + "faults: [{ place: Mục I, finding: Thiếu số., wording: Để trống. }]\n";
        assertEquals(List.of(new PlanFault("recorded", "Mục I", "Thiếu số. Cách xử lý: Để trống.")), faults(recorded));
    }

    @Test
    void every_plan_of_ours_is_read_to_its_end_and_no_reference_in_it_leads_nowhere() {
        var plans = new YamlPlans();
        for (var id : plans.ids()) {
            var faults = checks.check(plans.plan(id).orElseThrow(), TODAY);
            assertFalse(faults.isEmpty(), id);
            for (var rule : List.of(
                    "reference-missing",
                    "appendix-not-referred",
                    "letter-eth",
                    "text-nfc",
                    "spelling-mixed",
                    "number-differs",
                    "date-impossible",
                    "citation-date",
                    "law-not-yet")) {
                assertTrue(faults.stream().noneMatch(f -> f.rule().equals(rule)), () -> id + " " + faults);
            }
        }
    }

    @Test
    void the_plan_of_2026_cites_the_law_that_ended_in_its_year_and_a_plan_with_an_unlikely_date() {
        var faults =
                checks.check(new YamlPlans().plan("so-noi-vu-khanh-hoa-2026").orElseThrow(), TODAY);
        assertTrue(faults.stream()
                .anyMatch(f -> f.rule().equals("law-not-in-force") && f.place().startsWith("Mục II.1.a")));
        assertTrue(faults.stream().anyMatch(f -> f.rule().equals("date-unlikely")));
        assertTrue(faults.stream().anyMatch(f -> f.rule().equals("recorded")));
    }

    @Test
    void hostile_text_is_read_in_a_bounded_way() {
        var chain = "mục I ".repeat(20_000) + "Kế hoạch này";
        var blanks = "Phụ lục" + " ".repeat(200_000) + "x";
        assertInstanceOf(List.class, faults(with("Kiểm tra.", chain)));
        assertInstanceOf(List.class, faults(with("Kiểm tra.", blanks)));
        assertInstanceOf(List.class, faults(with("Kiểm tra.", "Nghị định số 1/A-B ".repeat(20_000))));
    }

    private static String with(String from, String to) {
        assertTrue(SOUND.contains(from), from);
        return SOUND.replace(from, to);
    }

    private List<PlanFault> only(String rule, String yaml) {
        var faults = faults(yaml);
        assertFalse(faults.isEmpty(), "no fault");
        assertTrue(faults.stream().allMatch(f -> f.rule().equals(rule)), faults.toString());
        return faults;
    }

    private List<PlanFault> faults(String yaml) {
        return checks.check(plan(yaml), TODAY);
    }

    private static ResponsePlan plan(String yaml) {
        return switch (new YamlPlanReader().read(yaml)) {
            case PlanReader.Reading.Read read -> read.plan();
            case PlanReader.Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.line() + " " + faulty.reason());
        };
    }
}
