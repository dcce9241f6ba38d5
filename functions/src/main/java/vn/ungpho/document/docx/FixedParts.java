package vn.ungpho.document.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ungpho.document.look.StyleSheet;

/// The parts that are the same in every document, as bytes by their name in the package.
final class FixedParts {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private final StyleSheet sheet;

    FixedParts(StyleSheet sheet) {
        this.sheet = sheet;
    }

    Map<String, byte[]> bytes() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelationships());
        parts.put("word/_rels/document.xml.rels", documentRelationships());
        parts.put("word/styles.xml", new StylesPart(sheet).bytes());
        parts.put("word/numbering.xml", new NumberingPart(sheet.letters()).bytes());
        parts.put("word/settings.xml", settings());
        parts.put("word/header1.xml", header());
        return parts;
    }

    private static byte[] contentTypes() {
        var xml = new Xml().open("Types", "xmlns", Names.CONTENT_TYPES);
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", WORD + "document.main+xml");
        override(xml, "/word/styles.xml", WORD + "styles+xml");
        override(xml, "/word/numbering.xml", WORD + "numbering+xml");
        override(xml, "/word/settings.xml", WORD + "settings+xml");
        override(xml, "/word/header1.xml", WORD + "header+xml");
        override(xml, "/docProps/core.xml", CORE_TYPE);
        override(xml, "/docProps/custom.xml", OFFICE + "custom-properties+xml");
        return xml.close("Types").bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    private static byte[] packageRelationships() {
        var xml = new Xml().open("Relationships", "xmlns", Names.RELATIONSHIPS);
        relationship(xml, 1, Names.R + "/officeDocument", "word/document.xml");
        var core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relationship(xml, 2, core, "docProps/core.xml");
        relationship(xml, 3, Names.R + "/custom-properties", "docProps/custom.xml");
        return xml.close("Relationships").bytes();
    }

    private static byte[] documentRelationships() {
        var xml = new Xml().open("Relationships", "xmlns", Names.RELATIONSHIPS);
        relationship(xml, 1, Names.R + "/styles", "styles.xml");
        relationship(xml, 2, Names.R + "/numbering", "numbering.xml");
        relationship(xml, 3, Names.R + "/settings", "settings.xml");
        relationship(xml, 4, Names.R + "/header", "header1.xml");
        return xml.close("Relationships").bytes();
    }

    private static void relationship(Xml xml, int id, String type, String target) {
        xml.leaf("Relationship", "Id", "rId" + id, "Type", type, "Target", target);
    }

    /// Mode 15 is Word 2013 and later; older modes lay tables out in other ways.
    private byte[] settings() {
        var xml = new Xml().open("w:settings", "xmlns:w", Names.W);
        xml.leaf("w:defaultTabStop", "w:val", Twips.mm(12.7));
        xml.open("w:compat")
                .leaf(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        15);
        xml.close("w:compat").leaf("w:themeFontLang", "w:val", sheet.language());
        return xml.close("w:settings").bytes();
    }

    private static byte[] header() {
        var xml = new Xml().open("w:hdr", "xmlns:w", Names.W).open("w:p").open("w:pPr");
        xml.leaf("w:pStyle", "w:val", "Header").close("w:pPr").open("w:fldSimple", "w:instr", " PAGE ");
        xml.open("w:r").text("w:t", "2").close("w:r").close("w:fldSimple").close("w:p");
        return xml.close("w:hdr").bytes();
    }
}
