package vn.ungpho.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Docx;
import vn.ungpho.document.Registration;
import vn.ungpho.document.Samples;

class PackagingTest {

    private final byte[] file = Samples.TYPESETTER.typeset(Samples.planDocument(Registration.NONE));

    @Test
    void another_typesetter_gives_the_same_bytes() {
        assertArrayEquals(file, new DocxTypesetter().typeset(Samples.planDocument(Registration.NONE)));
    }

    @Test
    void documents_set_at_the_same_time_do_not_mix() {
        var summary = Samples.summary(Samples.incident());
        var alone = Samples.TYPESETTER.typeset(summary);
        IntStream.range(0, 16).parallel().forEach(i -> {
            var document = i % 2 == 0 ? summary : Samples.planDocument(Registration.NONE);
            assertArrayEquals(i % 2 == 0 ? alone : file, Samples.TYPESETTER.typeset(document));
        });
    }

    @Test
    void every_entry_has_the_same_time() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
            }
        }
    }

    @Test
    void the_package_holds_these_parts_and_no_others() {
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "docProps/custom.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/header1.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml"),
                new Docx(file).names().stream().sorted().toList());
    }
}
