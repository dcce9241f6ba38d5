package vn.ungpho.document.check.docx;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Refuses a package that carries macros, reaches outside, or holds XML that no word processor writes. Before
/// anything builds a tree of it.
final class Screening {

    /// The parsers of the JDK stop at 100.
    private static final int DEEPEST = 90;
    private static final String HYPERLINK = "/hyperlink";
    private static final XMLInputFactory XML = factory();

    private Screening() {}

    static void pass(Map<String, byte[]> parts) throws Unreadable {
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("_rels/.rels")) {
            throw new Unreadable("Tệp không phải .docx (thiếu danh mục thành phần).");
        }
        for (var part : parts.entrySet()) {
            var name = part.getKey().toLowerCase(java.util.Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                throw new Unreadable("Tệp có macro; hãy lưu lại thành .docx không macro.");
            }
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                read(part.getValue());
            }
        }
    }

    private static void read(byte[] xml) throws Unreadable {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new Unreadable("Tệp có khai báo DTD trong XML, không được nhận.");
                    case XMLStreamConstants.START_ELEMENT -> element(reader, ++depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable("Tệp .docx hỏng: có thành phần không phải XML đúng cú pháp.", e);
        }
    }

    private static void element(XMLStreamReader at, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable("Tệp có XML lồng nhau quá sâu.");
        }
        var name = at.getLocalName();
        if (name.equals("Relationship")
                && "External".equalsIgnoreCase(at.getAttributeValue(null, "TargetMode"))
                && !String.valueOf(at.getAttributeValue(null, "Type")).endsWith(HYPERLINK)) {
            throw new Unreadable(
                    "Tệp trỏ tới nội dung bên ngoài (hình, mẫu hoặc đối tượng liên kết); hãy nhúng vào tệp "
                            + "hoặc bỏ liên kết.");
        }
        if (name.equals("Override") || name.equals("Default")) {
            var type = String.valueOf(at.getAttributeValue(null, "ContentType"));
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new Unreadable("Tệp có macro; hãy lưu lại thành .docx không macro.");
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
