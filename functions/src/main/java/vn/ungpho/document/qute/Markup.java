package vn.ungpho.document.qute;

import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XHTML that a template gave, without DTD and entities, element by element.
final class Markup implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private final String template;
    private final XMLStreamReader xml;

    Markup(String template, String markup) throws XMLStreamException {
        this.template = template;
        this.xml = FACTORY.createXMLStreamReader(new StringReader(markup));
        xml.nextTag();
        expect("document");
    }

    /// Goes to the next child element; false at the end of the parent. Text between elements is refused.
    boolean nextElement() throws XMLStreamException {
        int event = xml.next();
        while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.CHARACTERS) {
            if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                throw fault("chữ nằm ngoài đoạn: " + shortened(xml.getText().strip()));
            }
            event = xml.next();
        }
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> true;
            case XMLStreamConstants.END_ELEMENT -> false;
            default -> throw fault("nội dung không dùng được");
        };
    }

    /// The next event inside a paragraph; comments are passed over.
    int nextInline() throws XMLStreamException {
        int event = xml.next();
        return event == XMLStreamConstants.COMMENT ? nextInline() : event;
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    String attribute(String name, String otherwise) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    int number(String attribute, int otherwise) {
        var value = attribute(attribute, Integer.toString(otherwise));
        if (!NUMBER.matcher(value).matches()) {
            throw fault(attribute + "=\"" + shortened(value) + "\" không phải là số");
        }
        return Integer.parseInt(value);
    }

    void expect(String... names) {
        if (!Arrays.asList(names).contains(name())) {
            throw fault("phần tử <" + name() + "> không dùng được ở đây");
        }
    }

    void allow(String... attributes) {
        var known = Set.of(attributes);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!known.contains(xml.getAttributeLocalName(i))) {
                throw fault("thuộc tính " + xml.getAttributeLocalName(i) + " không dùng được ở <" + name() + ">");
            }
        }
    }

    WordingFault fault(String what) {
        return new WordingFault(template, xml.getLocation().getLineNumber(), what);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
