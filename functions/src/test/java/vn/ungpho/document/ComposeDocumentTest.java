package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Issuance.Incomplete;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.document.Particulars.Noticed;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.document.Particulars.Reported;
import vn.ungpho.document.Registration.Capacity;
import vn.ungpho.document.html.HtmlPreview;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.StepRecord;
import vn.ungpho.response.ResponsePlan;

/// What an order becomes: a document, however much is still open, or why there can be none.
class ComposeDocumentTest {

    @ParameterizedTest
    @EnumSource
    void the_same_order_gives_the_same_bytes_and_the_same_page(DocumentKind kind) {
        var first = Samples.document(Samples.order(kind), Samples.worked());
        var second = Samples.document(Samples.order(kind), Samples.worked());
        assertArrayEquals(Samples.TYPESETTER.typeset(first), Samples.TYPESETTER.typeset(second));
        var preview = new HtmlPreview();
        assertEquals(preview.page(first), new HtmlPreview().page(second));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_written_however_little_is_known(DocumentKind kind) {
        assertTrue(Samples.docx(Samples.order(kind), Samples.incident("", ""))
                .names()
                .contains("word/document.xml"));
    }

    @Test
    void what_is_mandatory_and_open_is_listed_and_printed_as_not_known() {
        var order = Samples.order(DocumentKind.INITIAL_REPORT, new Reported(Optional.empty()));
        var composed = Samples.composed(order, Samples.incident());
        assertEquals(
                List.of("operator", "detectionMethod", "notified", "handled", "reportedAt"),
                composed.open().stream().map(Gap::field).toList());
        assertEquals(
                "Đơn vị vận hành hệ thống thông tin: chưa xác định.",
                composed.open().getFirst().message());
        var text = DocxText.of(Samples.TYPESETTER.typeset(composed.document()));
        assertTrue(text.contains("Tên đơn vị vận hành hệ thống thông tin (*) | Chưa xác định"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERIODIC_REPORT")
    void nothing_is_open_once_everything_is_found_out(DocumentKind kind) {
        assertEquals(
                List.of(),
                Samples.composed(Samples.order(kind), Samples.worked()).open());
    }

    @Test
    void the_report_within_72_hours_needs_more_than_the_first_notice() {
        var first = Samples.order(DocumentKind.AUTHORITY_NOTICE, new Noticed(Particulars.Stage.FIRST));
        var later = Samples.order(DocumentKind.AUTHORITY_NOTICE, new Noticed(Particulars.Stage.WITHIN_72_HOURS));
        assertEquals(List.of(), Samples.composed(first, Samples.incident()).open());
        assertEquals(
                List.of("cause", "scope", "measures"),
                Samples.composed(later, Samples.incident()).open().stream()
                        .map(Gap::field)
                        .toList());
    }

    @Test
    void a_bien_ban_without_its_people_leaves_their_places_open() {
        var nobody = new Meeting(
                Particulars.Matter.HAND_OVER, Optional.empty(), Optional.empty(), "", List.of(), "", "", "");
        var composed = Samples.composed(Samples.order(DocumentKind.WORK_REPORT, nobody), Samples.incident());
        assertEquals(
                List.of("startedAt", "endedAt", "place", "attendees", "chair", "secretary", "receiver"),
                composed.open().stream().map(Gap::field).toList());
    }

    @Test
    void a_cong_van_that_goes_to_nobody_is_refused() {
        var agency = "so-tai-chinh-khanh-hoa";
        var report = Samples.incident().report();
        var plan = Samples.PLANS.plan("so-tai-chinh-khanh-hoa-2021").orElseThrow();
        var elsewhere = Samples.of(agency, plan, report);
        var refused = assertInstanceOf(
                Incomplete.class, Samples.compose(Samples.order(DocumentKind.AUTHORITY_NOTICE), elsewhere));
        assertEquals("agency", refused.gaps().getFirst().field());
    }

    @Test
    void whoever_is_addressed_is_not_named_again_among_the_recipients() {
        var document = Samples.document(Samples.order(DocumentKind.AUTHORITY_NOTICE), Samples.worked());
        assertEquals(List.of("Như trên", "Lãnh đạo Sở"), document.recipients().lines());
    }

    @Test
    void capacities_are_written_as_the_decree_says_II_7b() {
        assertEquals(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), signed(SigningCapacity.DEPUTY, ""));
        assertEquals(List.of("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), signed(SigningCapacity.BY_ORDER, "CHÁNH VĂN PHÒNG"));
        assertEquals(List.of("TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), signed(SigningCapacity.DELEGATED, "CHÁNH VĂN PHÒNG"));
        assertEquals(List.of("Q. GIÁM ĐỐC"), signed(SigningCapacity.ACTING, ""));
    }

    @Test
    void the_head_of_a_collective_signs_with_or_without_its_name() {
        var usual =
                new ResponsePlan.Signing(Optional.of("ỦY BAN NHÂN DÂN"), Optional.empty(), "CHỦ TỊCH", "Lê Văn Chủ");
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), lines(usual, Optional.empty()));
        var deputy = Optional.of(new Capacity(SigningCapacity.DEPUTY, Optional.empty()));
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), lines(usual, deputy));
        var byOrder = Optional.of(new Capacity(SigningCapacity.BY_ORDER, Optional.of("CHÁNH VĂN PHÒNG")));
        assertEquals(List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), lines(usual, byOrder));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSING_REPORT", "SUMMARY"})
    void a_final_report_gets_no_number_before_the_response_is_over_and_says_that_it_is_a_draft(DocumentKind kind) {
        var given = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        var order = new Order(kind, Samples.ID.value(), given);
        var open = Samples.worked().at(Stage.RESPONDING);
        var refused = assertInstanceOf(Incomplete.class, Samples.compose(order, open));
        assertEquals(List.of("number"), refused.gaps().stream().map(Gap::field).toList());
        var draft = Samples.composed(Samples.order(kind), open);
        assertEquals(List.of("incident"), draft.open().stream().map(Gap::field).toList());
        assertEquals(List.of(), Samples.composed(order, open.at(Stage.CLOSED)).open());
    }

    @Test
    void a_response_is_over_when_only_its_summing_up_is_left() {
        var any = Samples.incident();
        var done = any.procedure().steps().toList();
        var records = done.subList(0, done.size() - 1).stream()
                .map(s -> new StepRecord(s.id(), 1, StepRecord.Result.DONE, "", Samples.OFFICER, any.receivedAt()))
                .toList();
        var given = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        var order = new Order(DocumentKind.SUMMARY, Samples.ID.value(), given);
        var summed = new Progress(1, records, new Findings(Map.of()), List.of());
        assertInstanceOf(Composition.Composed.class, Samples.compose(order, any.with(summed)));
        var unfinished = new Progress(1, records.subList(0, records.size() - 2), summed.findings(), List.of());
        assertInstanceOf(Incomplete.class, Samples.compose(order, any.with(unfinished)));
    }

    @Test
    void the_last_notice_to_the_force_gets_no_number_before_the_response_is_over_and_the_others_do() {
        var given = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        var open = Samples.worked().at(Stage.RESPONDING);
        for (var stage : Particulars.Stage.values()) {
            var about = Samples.ID.value();
            var order = new Order(DocumentKind.AUTHORITY_NOTICE, about, given, Handling.ORDINARY, new Noticed(stage));
            var composition = Samples.compose(order, open);
            assertEquals(stage == Particulars.Stage.CLOSING, composition instanceof Incomplete, stage.word());
        }
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertEquals(List.of("signer", "title"), gaps(capacity(SigningCapacity.BY_ORDER, "", Optional.empty())));
        assertEquals(List.of("title"), gaps(capacity(SigningCapacity.ACTING, "GIÁM ĐỐC", Optional.of("Lê Văn Ký"))));
        assertEquals(List.of("signer"), gaps(given("Lê\nVăn Ký")));
        assertEquals(List.of("signer"), gaps(given("Lê \u0007 Ký")));
        assertEquals(List.of("signer"), gaps(given("PGS.TS. Lê Văn Ký")));
        assertEquals(List.of("capacity"), gaps(capacity(SigningCapacity.COLLECTIVE, "", Optional.of("Lê Văn Ký"))));
        var typist = new Handling(OfficialDocument.Medium.PAPER, Optional.empty(), Optional.of("nta 15"));
        var order =
                new Order(DocumentKind.SUMMARY, Samples.ID.value(), Registration.NONE, typist, new Particulars.None());
        assertEquals(List.of("typist"), gaps(order));
        var backwards = new Period(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 1, 1));
        assertEquals(List.of("to"), gaps(Samples.order(DocumentKind.PERIODIC_REPORT, backwards)));
        var tooLong = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1));
        assertEquals(List.of("to"), gaps(Samples.order(DocumentKind.PERIODIC_REPORT, tooLong)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2020-03-04", "2100-01-01", "+99999-01-01"})
    void a_day_on_which_the_decree_does_not_hold_is_refused(String day) {
        var registration = new Registration(Optional.of(5), Optional.of(LocalDate.parse(day)), Optional.empty());
        assertEquals(List.of("date"), gaps(new Order(DocumentKind.PROGRESS_REPORT, Samples.ID.value(), registration)));
    }

    @Test
    void a_clerk_is_told_of_a_day_before_the_report_came_in() {
        var early = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 2)), Optional.empty());
        var order = new Order(DocumentKind.PROGRESS_REPORT, Samples.ID.value(), early);
        assertTrue(Samples.composed(order, Samples.worked()).open().stream()
                .anyMatch(g -> g.field().equals("date")));
    }

    private static List<String> signed(SigningCapacity capacity, String title) {
        return Samples.document(capacity(capacity, title, Optional.of("Lê Văn Ký")), Samples.worked())
                .signature()
                .lines();
    }

    private static List<String> lines(ResponsePlan.Signing usual, Optional<Capacity> capacity) {
        var given = new Registration(Optional.empty(), Optional.empty(), Optional.of("Lê Văn Ký"), capacity);
        return new Signing(usual, given).block().lines();
    }

    private static Order capacity(SigningCapacity capacity, String title, Optional<String> signer) {
        var signed = new Capacity(capacity, Optional.of(title).filter(t -> !t.isEmpty()));
        return order(new Registration(Optional.empty(), Optional.empty(), signer, Optional.of(signed)));
    }

    private static Order given(String signer) {
        return order(new Registration(Optional.empty(), Optional.empty(), Optional.of(signer)));
    }

    private static Order order(Registration registration) {
        return new Order(DocumentKind.SUMMARY, Samples.ID.value(), registration);
    }

    private static List<String> gaps(Order order) {
        var refused = assertInstanceOf(Incomplete.class, Samples.compose(order, Samples.worked()));
        return refused.gaps().stream().map(Gap::field).toList();
    }
}
