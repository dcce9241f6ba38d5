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

/// What the documents say, read back out of the DOCX. With `-Dgolden.write=<folder>` the files are written anew.
class GoldenTextTest {

    private static final Registration GIVEN =
            new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());

    @Test
    void the_plan_of_so_noi_vu_as_a_draft() throws IOException {
        thenReads("plan-so-noi-vu-khanh-hoa-2026.txt", Samples.planDocument(Registration.NONE));
    }

    @Test
    void the_plan_of_so_noi_vu_with_number_and_date() throws IOException {
        thenReads("plan-so-noi-vu-khanh-hoa-2026-registered.txt", Samples.planDocument(GIVEN));
    }

    @Test
    void the_summary_of_an_incident() throws IOException {
        thenReads("summary.txt", Samples.summary(Samples.incident()));
    }

    private static void thenReads(String name, OfficialDocument document) throws IOException {
        var text = new DocxText(new Docx(Samples.TYPESETTER.typeset(document))).text();
        var folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), text);
        }
        try (var golden = GoldenTextTest.class.getResourceAsStream("/golden/" + name)) {
            assertNotNull(golden, "no golden text " + name);
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }
}
