package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.document.html.HtmlPreview;

/// What the documents say, read back out of the DOCX. With `-Dgolden.write=<folder>` texts and documents are written
/// anew, to be read and looked at.
class GoldenTextTest {

    private static final Registration GIVEN =
            new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());

    @Test
    void the_plan_of_so_noi_vu_as_a_draft() throws IOException {
        thenReads("plan-so-noi-vu-khanh-hoa-2026", Samples.planDocument(Registration.NONE));
    }

    @Test
    void the_plan_of_so_noi_vu_with_number_and_date() throws IOException {
        thenReads("plan-so-noi-vu-khanh-hoa-2026-registered", Samples.planDocument(GIVEN));
    }

    @Test
    void the_summary_of_an_incident_about_which_nothing_is_known_yet() throws IOException {
        thenReads("summary-empty", Samples.summary(Samples.incident()));
    }

    @Test
    void the_initial_report_of_an_incident_about_which_nothing_is_known_yet() throws IOException {
        var order = Samples.order(DocumentKind.INITIAL_REPORT, new Particulars.Reported(Optional.empty()));
        thenReads("initial-report-empty", Samples.document(order, Samples.incident()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN")
    void every_kind(DocumentKind kind) throws IOException {
        thenReads(kind.word(), Samples.document(registered(Samples.order(kind)), Samples.worked()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIRST")
    void every_later_notice_to_the_force(Particulars.Stage stage) throws IOException {
        var order = Samples.order(DocumentKind.AUTHORITY_NOTICE, new Particulars.Noticed(stage));
        thenReads("authority-notice-" + stage.word(), Samples.document(registered(order), Samples.worked()));
    }

    @Test
    void the_minutes_that_confirm_a_violation_of_personal_data() throws IOException {
        var meeting = Samples.meeting(Particulars.Matter.VIOLATION, "Phòng họp Văn phòng Sở", "Công an tỉnh");
        var order = Samples.order(DocumentKind.WORK_REPORT, meeting);
        thenReads("work-report-violation", Samples.document(registered(order), Samples.worked()));
    }

    @Test
    void the_minutes_of_a_verification() throws IOException {
        var meeting = Samples.meeting(Particulars.Matter.VERIFICATION, "Phòng họp Văn phòng Sở", "Công an tỉnh");
        var order = Samples.order(DocumentKind.WORK_REPORT, meeting);
        thenReads("work-report-verification", Samples.document(registered(order), Samples.worked()));
    }

    private static Order registered(Order order) {
        return new Order(order.kind(), order.about(), GIVEN, order.handling(), order.particulars());
    }

    private static void thenReads(String name, OfficialDocument document) throws IOException {
        var file = Samples.TYPESETTER.typeset(document);
        var text = new DocxText(new Docx(file)).text();
        var folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder, name + ".txt"), text);
            Files.write(Path.of(folder, name + ".docx"), file);
            Files.writeString(
                    Path.of(folder, name + ".html"),
                    new HtmlPreview().page(document).html());
        }
        try (var golden = GoldenTextTest.class.getResourceAsStream("/golden/" + name + ".txt")) {
            assertNotNull(golden, "no golden text " + name);
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }
}
