package vn.ungpho.document.docx;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ungpho.document.OfficialDocument;

/// What the file says of itself: core properties, and the metadata of NĐ 30/2020 Phụ lục VI, phần II.I.
record PropertyParts(OfficialDocument document, String language) {

    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /// Subject has 500 characters there.
    private static final int LONGEST_SUBJECT = 500;

    byte[] core() {
        var xml = new Xml().open("cp:coreProperties", "xmlns:cp", Names.CORE, "xmlns:dc", Names.DC);
        xml.text("dc:title", document.typeName() + " " + document.subject());
        xml.text("dc:subject", document.subject());
        xml.text("dc:creator", document.letterhead().name());
        xml.text("dc:language", language);
        return xml.close("cp:coreProperties").bytes();
    }

    byte[] custom() {
        var xml = new Xml().open("Properties", "xmlns", Names.CUSTOM, "xmlns:vt", Names.VARIANT);
        int id = 2;
        for (var field : metadata().entrySet()) {
            xml.open("property", "fmtid", FORMAT, "pid", id++, "name", field.getKey());
            xml.text("vt:lpwstr", field.getValue()).close("property");
        }
        return xml.close("Properties").bytes();
    }

    /// Number and date are there once the registry has given them.
    private Map<String, String> metadata() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("TypeName", document.typeName());
        document.number().digits().ifPresent(d -> fields.put("CodeNumber", d));
        fields.put("CodeNotation", document.number().symbol());
        document.placeAndDate().date().map(LocalDate::toString).ifPresent(d -> fields.put("IssuedDate", d));
        fields.put("OrganName", document.letterhead().name());
        var subject = document.subject();
        fields.put("Subject", subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)));
        fields.put("Language", "Tiếng Việt");
        fields.put("Position", document.signature().title().orElse(""));
        fields.put("FullName", document.signature().signer());
        return fields;
    }
}
