package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the file is to Word, to a screen reader and to a document system: relationships, outline, header rows, language
/// and the metadata of Phụ lục VI.
class FileTest {

    @ParameterizedTest
    @EnumSource
    void relationships_are_ours_and_point_inside(DocumentKind kind) {
        var docx = docx(kind);
        for (var part : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
            for (var relationship : docx.all(part, "/*/*")) {
                assertFalse(relationship.hasAttribute("TargetMode"));
                var target = relationship.getAttribute("Target");
                assertTrue(docx.names().contains(target) || docx.names().contains("word/" + target), target);
            }
        }
        docx.names().forEach(name -> assertEquals(1, docx.all(name, "/*").size(), name));
    }

    @ParameterizedTest
    @EnumSource
    void headings_make_an_outline_without_a_gap(DocumentKind kind) {
        int above = 0;
        for (var heading : docx(kind).body("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'Heading')]")) {
            int level = Integer.parseInt(
                    Docx.value(heading, "./w:pPr/w:pStyle", "val").substring(7));
            assertTrue(level <= above + 1 || above == 0, Docx.text(heading));
            above = level;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_data_table_says_what_heads_it_and_every_frame_what_it_holds(DocumentKind kind) {
        var docx = docx(kind);
        for (var table : docx.body("/w:document/w:body/w:tbl")) {
            if (Docx.value(table, "./w:tblPr/w:tblStyle", "val").equals("Frame")) {
                assertFalse(Docx.value(table, "./w:tblPr/w:tblCaption", "val").isBlank());
            } else {
                int heads = Docx.under(table, "./w:tr/w:trPr/w:tblHeader").size();
                assertEquals(heads > 0 ? "1" : "0", Docx.value(table, "./w:tblPr/w:tblLook", "firstRow"));
                assertEquals(heads > 0 ? "0" : "1", Docx.value(table, "./w:tblPr/w:tblLook", "firstColumn"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_words_own_and_not_typed(DocumentKind kind) {
        for (var text : docx(kind).styled("Body").stream().map(Docx::text).toList()) {
            assertFalse(text.matches("(?s)([0-9]+(\\.[0-9]+)*\\.|[a-zđ]\\)|[-+]) .*"), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_language_is_vietnamese_and_the_title_is_that_of_the_document(DocumentKind kind) {
        var docx = docx(kind);
        assertEquals(
                "vi-VN",
                Docx.value(docx.all("word/styles.xml", "//w:docDefaults").getFirst(), ".//w:lang", "val"));
        var document = Samples.document(Samples.order(kind), Samples.worked());
        var core = docx.all("docProps/core.xml", "/*/*");
        assertEquals(
                document.typeName() + " " + document.subject(), core.getFirst().getTextContent());
        assertTrue(core.stream().anyMatch(e -> e.getTextContent().equals("vi-VN")));
    }

    /// Names and lengths of Phụ lục VI, phần II.I.
    @ParameterizedTest
    @EnumSource
    void metadata_of_phu_luc_VI_are_set_and_fit(DocumentKind kind) {
        var longest = Map.of(
                "TypeName",
                100,
                "CodeNumber",
                11,
                "CodeNotation",
                30,
                "IssuedDate",
                10,
                "OrganName",
                200,
                "Subject",
                500,
                "Language",
                30,
                "Position",
                100,
                "FullName",
                50);
        var draft = metadata(Samples.order(kind));
        assertFalse(draft.containsKey("CodeNumber") || draft.containsKey("IssuedDate"));
        var given = new Registration(Optional.of(5), Optional.of(LocalDate.of(2026, 2, 9)), Optional.empty());
        var plain = Samples.order(kind);
        var fields = metadata(new Order(kind, plain.about(), given, plain.handling(), plain.particulars()));
        assertEquals(longest.keySet(), fields.keySet());
        fields.forEach((name, value) -> assertTrue(!value.isBlank() && value.length() <= longest.get(name), name));
        assertEquals("05", fields.get("CodeNumber"));
        assertEquals("2026-02-09", fields.get("IssuedDate"));
        assertEquals("Sở Nội vụ tỉnh Khánh Hòa", fields.get("OrganName"));
    }

    @Test
    void types_have_the_abbreviations_of_phu_luc_III() {
        var symbols = new LinkedHashMap<String, String>();
        for (var kind : DocumentKind.values()) {
            symbols.put(
                    kind.type().typeName(),
                    Samples.document(Samples.order(kind), Samples.worked())
                            .number()
                            .symbol());
        }
        assertEquals(
                Map.of(
                        "Kế hoạch", "KH-SNV",
                        "Báo cáo", "BC-SNV",
                        "Thông báo", "TB-SNV",
                        "Biên bản", "BB-SNV",
                        "Công văn", "SNV-VP"),
                symbols);
    }

    private static Map<String, String> metadata(Order order) {
        var fields = new LinkedHashMap<String, String>();
        Samples.docx(order, Samples.worked())
                .all("docProps/custom.xml", "/*/*")
                .forEach(p -> fields.put(p.getAttribute("name"), p.getTextContent()));
        return fields;
    }

    private static Docx docx(DocumentKind kind) {
        return Samples.docx(Samples.order(kind), Samples.worked());
    }
}
