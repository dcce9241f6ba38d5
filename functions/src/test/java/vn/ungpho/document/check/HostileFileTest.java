package vn.ungpho.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Checking;
import vn.ungpho.document.check.docx.DocxChecker;

/// Files that mean harm, or are none: a reason in Vietnamese, never an exception.
class HostileFileTest {

    private static String refused(byte[] file) {
        return assertInstanceOf(Checking.Unreadable.class, new DocxChecker().check(file))
                .reason();
    }

    private static void assertSays(String words, byte[] file) {
        var reason = refused(file);
        assertTrue(reason.contains(words), reason);
    }

    @Test
    void what_is_no_zip_is_no_document() {
        assertSays("không phải .docx", new byte[0]);
        assertSays("không phải .docx", "<html>".getBytes(StandardCharsets.UTF_8));
        assertSays("mật khẩu", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    }

    @Test
    void a_zip_of_something_else_is_no_document() {
        assertSays("không phải .docx", Handmade.zipped(Map.of("a.txt", new byte[] {1})));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertSays("quá lớn", with("word/media/image1.bin", new byte[17 << 20]));
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 4; i++) {
            many.put("word/media/" + i + ".bin", new byte[15 << 20]);
        }
        assertSays("quá lớn", Handmade.zipped(many));
    }

    @Test
    void too_many_parts_are_refused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 501; i++) {
            many.put("word/" + i + ".bin", new byte[0]);
        }
        assertSays("quá nhiều thành phần", Handmade.zipped(many));
    }

    @Test
    void a_part_that_climbs_out_of_the_package_is_refused() {
        assertSays("tên không hợp lệ", with("../../evil.xml", new byte[0]));
        assertSays("tên không hợp lệ", with("word\\evil.xml", new byte[0]));
    }

    @Test
    void a_document_type_and_its_entities_are_refused() {
        var xml =
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:styles xmlns:w=\"w\">&x;</w:styles>";
        assertSays("DTD", new Handmade().withPart("word/styles.xml", xml).bytes());
        var laughs = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>";
        assertSays("DTD", new Handmade().withPart("customXml/item1.xml", laughs).bytes());
        var sixteen = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + laughs;
        assertSays("DTD", with("customXml/item1.xml", sixteen.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void xml_nested_too_deep_is_refused() {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertSays("quá sâu", new Handmade().withPart("word/styles.xml", deep).bytes());
    }

    @Test
    void xml_that_is_none_is_refused() {
        assertSays(
                "XML", new Handmade().withPart("word/styles.xml", "<w:styles").bytes());
    }

    @Test
    void what_lies_outside_is_not_fetched_but_a_hyperlink_is_only_text() {
        assertSays("bên ngoài", related("attachedTemplate", "http://127.0.0.1:9/evil.dotm"));
        assertSays("bên ngoài", related("image", "file:///etc/passwd"));
        assertInstanceOf(
                Checking.Checked.class, new DocxChecker().check(related("hyperlink", "https://chinhphu.example/")));
    }

    @Test
    void macros_are_refused() {
        assertSays("macro", with("word/vbaProject.bin", new byte[] {1}));
        var macro = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                + "</Types>";
        assertSays(
                "macro", new Handmade().withPart("[Content_Types].xml", macro).bytes());
    }

    @Test
    void a_package_without_its_document_is_refused() {
        assertSays(
                "hỏng",
                new Handmade()
                        .withPart(
                                "_rels/.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats."
                                        + "org/package/2006/relationships\"/>")
                        .bytes());
    }

    @Test
    void a_document_without_a_body_or_a_page_is_refused() {
        assertSays(
                "không có nội dung",
                new Handmade()
                        .withPart("word/document.xml", "<w:document xmlns:w=\"w\"/>")
                        .bytes());
        var empty = "<w:document xmlns:w=\"w\"><w:body/></w:document>";
        assertSays(
                "định dạng trang",
                new Handmade().withPart("word/document.xml", empty).bytes());
    }

    @Test
    void a_damaged_file_is_read_or_refused_but_nothing_breaks() {
        var sound = new Handmade().bytes();
        var random = new Random(30);
        for (int i = 0; i < 300; i++) {
            var damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertInstanceOf(Checking.class, new DocxChecker().check(damaged));
        }
    }

    @Test
    void odd_measures_break_nothing() {
        var odd = new Handmade()
                .with("sentence", "w:val=\"28\"", "w:val=\"99999999999999999999\"")
                .with("pages", "w:w=\"11906\"", "w:w=\"-7\"")
                .with("section", "<w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val=\"77\"/><w:numId w:val=\"x\"/></w:numPr>");
        assertEquals(
                Checking.Checked.class, new DocxChecker().check(odd.bytes()).getClass());
    }

    @Test
    void what_hangs_on_a_document_is_no_part_of_the_check() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        var links = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/" + "relationships\">");
        var handmade = new Handmade();
        for (var kind : List.of("image png", "image x-wmf", "image x-emf", "image svg+xml", "image tiff")) {
            var name = "media/a." + kind.substring(6);
            types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"image/" + kind.substring(6) + "\"/>");
            links.append("<Relationship Id=\"" + name.hashCode() + "\" Target=\"" + name + "\" Type=\"http://schemas."
                    + "openxmlformats.org/officeDocument/2006/relationships/image\"/>");
            handmade.withPart("word/" + name, new byte[] {1, 2, 3});
        }
        handmade.withPart("[Content_Types].xml", types + "</Types>")
                .withPart("word/_rels/document.xml.rels", links + "</Relationships>");
        assertInstanceOf(Checking.Checked.class, new DocxChecker().check(handmade.bytes()));
    }

    @Test
    void a_workbook_is_no_document() {
        assertSays(
                "không phải văn bản Word",
                new Handmade()
                        .withPart("word/document.xml", "<x:workbook xmlns:x=\"x\"/>")
                        .bytes());
    }

    private static byte[] related(String type, String target) {
        var relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" TargetMode=\"External\" Target=\"" + target + "\" Type=\"http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/" + type + "\"/></Relationships>";
        return new Handmade()
                .withPart("word/_rels/document.xml.rels", relationships)
                .bytes();
    }

    private static byte[] with(String name, byte[] content) {
        return new Handmade().withPart(name, content).bytes();
    }
}
