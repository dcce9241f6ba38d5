package vn.ungpho.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.ungpho.document.CheckReport;
import vn.ungpho.document.Checking;
import vn.ungpho.document.check.docx.DocxChecker;

/// A plan with an appendix as a clerk makes it by hand: direct formatting, tables without names, rules of its own.
/// Nothing in it breaks a rule; a test changes one piece.
final class Handmade {

    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";
    private static final String CENTRE = "<w:jc w:val=\"center\"/>";
    static final String BODY = "<w:spacing w:before=\"120\" w:line=\"264\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>";
    private static final String SECTION = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\"/>"
            + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";

    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final Map<String, byte[]> more = new LinkedHashMap<>();

    Handmade() {
        head();
        text();
        foot();
        annex();
        parts();
    }

    private void head() {
        put("superior", line(CENTRE, 13, "", "UBND TỈNH KHÁNH HÒA"));
        put("issuer", line(CENTRE, 13, BOLD, "SỞ NỘI VỤ"));
        put("issuer-rule", rule(1735, 1735));
        put("number", line(CENTRE, 13, "", "Số: 05/KH-SNV"));
        put("nation", line(CENTRE, 13, BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        put("motto", line(CENTRE, 14, BOLD, "Độc lập - Tự do - Hạnh phúc"));
        put("motto-rule", rule(1118, 1118));
        put("date", line(CENTRE, 14, ITALIC, "Khánh Hòa, ngày 05 tháng 6 năm 2026"));
    }

    private void text() {
        put("title", line("<w:spacing w:before=\"240\"/>" + CENTRE, 14, BOLD, "KẾ HOẠCH"));
        put("subject", line(CENTRE, 14, BOLD, "Ứng phó sự cố an toàn thông tin mạng năm 2026"));
        put("subject-rule", rule(3600, 3600));
        put("basis", line(BODY, 14, ITALIC, "Căn cứ Luật An ninh mạng ngày 10 tháng 12 năm 2025;"));
        put("last-basis", line(BODY, 14, ITALIC, "Căn cứ Kế hoạch số 10/KH-UBND ngày 08 tháng 5 năm 2026."));
        put(
                "opening",
                line(
                        BODY,
                        14,
                        "",
                        "Sở Nội vụ ban hành Kế hoạch này và Phụ lục kèm theo như sau, để mọi cơ quan, "
                                + "đơn vị thuộc và trực thuộc Sở thực hiện thống nhất khi có sự cố xảy ra:"));
        put("section", line(BODY, 14, BOLD, "I. MỤC ĐÍCH, YÊU CẦU"));
        put("clause", line(BODY, 14, BOLD, "1. Mục đích"));
        put("sentence", line(BODY, 14, "", "Bảo đảm hệ thống thông tin hoạt động liên tục."));
        put("section-2", line(BODY, 14, BOLD, "II. TỔ CHỨC THỰC HIỆN"));
        put("clause-2", line(BODY, 14, "", "1. Văn phòng Sở chủ trì, có trách nhiệm:"));
        put(
                "point-d",
                line(BODY, 14, "", "a) Tiếp nhận tin báo;")
                        + line(BODY, 14, "", "b) Xác minh;")
                        + line(BODY, 14, "", "c) Báo cáo;")
                        + line(BODY, 14, "", "d) Tổng hợp;")
                        + line(BODY, 14, "", "đ) Lưu hồ sơ."));
        put("closing", line(BODY, 14, "", "Yêu cầu các đơn vị nghiêm túc thực hiện./."));
    }

    private void foot() {
        put("label", line("", 12, BOLD + ITALIC, "Nơi nhận:"));
        put("recipient", line("", 11, "", "- UBND tỉnh;"));
        put("filing", line("", 11, "", "- Lưu: VT, VP."));
        put("authority", line(CENTRE, 14, BOLD, "KT. GIÁM ĐỐC"));
        put("signer-title", line(CENTRE, 14, BOLD, "PHÓ GIÁM ĐỐC"));
        put("signer", line(CENTRE, 14, BOLD, "Nguyễn Văn An"));
    }

    private void annex() {
        put("pages", SECTION);
        put("annex-label", line(CENTRE, 14, BOLD, "Phụ lục"));
        put("annex-title", line(CENTRE, 14, BOLD, "QUY TRÌNH ỨNG CỨU"));
        put(
                "annex-of",
                line(CENTRE, 14, ITALIC, "(Kèm theo Kế hoạch số 05/KH-SNV ngày 05 tháng 6 năm 2026 của Sở Nội vụ)"));
        put("annex-text", line(BODY, 14, "", "Các bước thực hiện theo thứ tự./."));
        put("annex-pages", SECTION);
    }

    private void parts() {
        put(
                "header",
                "<w:p><w:pPr>" + CENTRE + "</w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
                        + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
                        + "<w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        put("font", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>");
        put("styles", "");
    }

    private void put(String piece, String xml) {
        pieces.put(piece, xml);
    }

    /// A paragraph; size in points, properties as the format writes them.
    static String line(String paragraph, int size, String run, String text) {
        return "<w:p><w:pPr>" + paragraph + "</w:pPr><w:r><w:rPr>" + run + "<w:sz w:val=\"" + 2 * size
                + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String rule(int left, int right) {
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\"/></w:pBdr><w:ind w:left=\"" + left
                + "\" w:right=\"" + right + "\"/></w:pPr></w:p>";
    }

    /// Changes something in one piece, which must be there.
    Handmade with(String piece, String from, String to) {
        if (!pieces.get(piece).contains(from)) {
            throw new IllegalArgumentException(piece + " has no " + from);
        }
        return with(piece, pieces.get(piece).replace(from, to));
    }

    /// Puts something else in the place of a piece.
    Handmade with(String piece, String xml) {
        pieces.put(piece, xml);
        return this;
    }

    String piece(String name) {
        return pieces.get(name);
    }

    /// Leaves pieces out.
    Handmade without(String... names) {
        List.of(names).forEach(n -> pieces.put(n, ""));
        return this;
    }

    Handmade withPart(String name, String content) {
        return withPart(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Handmade withPart(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    CheckReport report() {
        return switch (new DocxChecker().check(bytes())) {
            case Checking.Checked checked -> checked.report();
            case Checking.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /// The names of the rules that it breaks.
    List<String> broken() {
        return report().findings().stream()
                .map(CheckReport.Finding::rule)
                .distinct()
                .toList();
    }

    byte[] bytes() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", types());
        put(parts, "_rels/.rels", relationships("officeDocument", "word/document.xml"));
        put(parts, "word/document.xml", "<w:document " + NAMES + "><w:body>" + body() + "</w:body></w:document>");
        put(
                parts,
                "word/_rels/document.xml.rels",
                relationships(
                        "styles",
                        "styles.xml",
                        "numbering",
                        "numbering.xml",
                        "header",
                        "header1.xml",
                        "theme",
                        "theme1.xml",
                        "footer",
                        "footer1.xml"));
        put(
                parts,
                "word/styles.xml",
                "<w:styles " + NAMES + "><w:docDefaults><w:rPrDefault><w:rPr>" + piece("font")
                        + "<w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>" + piece("styles")
                        + "</w:styles>");
        put(parts, "word/header1.xml", "<w:hdr " + NAMES + ">" + piece("header") + "</w:hdr>");
        put(parts, "word/footer1.xml", "<w:ftr " + NAMES + ">" + pieces.getOrDefault("footer", "<w:p/>") + "</w:ftr>");
        put(
                parts,
                "word/numbering.xml",
                "<w:numbering " + NAMES + ">" + pieces.getOrDefault("lists", "") + "</w:numbering>");
        put(
                parts,
                "word/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:theme>");
        parts.putAll(more);
        return zipped(parts);
    }

    private String body() {
        return grid(
                        4000,
                        all("superior", "issuer", "issuer-rule", "number"),
                        all("nation", "motto", "motto-rule", "date"))
                + all(
                        "title",
                        "subject",
                        "subject-rule",
                        "addressees",
                        "basis",
                        "last-basis",
                        "opening",
                        "section",
                        "clause",
                        "sentence",
                        "section-2",
                        "clause-2",
                        "point-d",
                        "closing")
                + grid(4200, all("label", "recipient", "filing"), all("authority", "signer-title", "gap", "signer"))
                + "<w:p><w:pPr>" + piece("pages") + "</w:pPr></w:p>"
                + all("annex-label", "annex-title", "annex-of", "annex-text", "annex-pages");
    }

    private String all(String... names) {
        return List.of(names).stream().map(n -> pieces.getOrDefault(n, "")).collect(Collectors.joining());
    }

    /// A table of two columns without lines; the right one is what is left of the page's text.
    private static String grid(int left, String leftCell, String rightCell) {
        int right = 9354 - left;
        return "<w:tbl><w:tblPr><w:tblCellMar><w:left w:w=\"0\"/><w:right w:w=\"0\"/></w:tblCellMar></w:tblPr><w:tr>"
                + cell(left, leftCell) + cell(right + (left == 4000 ? 313 : 0), rightCell) + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>"
                + (content.isEmpty() ? "<w:p/>" : content) + "</w:tc>";
    }

    private static String types() {
        var xml = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                + "<Override PartName=\"/word/theme1.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.theme+xml\"/>");
        for (var part : List.of("styles", "numbering", "header", "footer")) {
            var name = part.equals("header") || part.equals("footer") ? part + "1" : part;
            xml.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + WORD + part + "+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String relationships(String... typesAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
