package vn.ungpho.document.check.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// An element, by local names: the transitional and the strict form of the format differ in namespaces only.
record Tag(Element element) {

    private static final DocumentBuilderFactory XML = factory();

    static Tag read(byte[] xml) throws Unreadable {
        try {
            return new Tag(XML.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Unreadable("Tệp .docx hỏng: có thành phần không phải XML đúng cú pháp.", e);
        }
    }

    String name() {
        return element.getLocalName();
    }

    boolean is(String name) {
        return name.equals(name());
    }

    List<Tag> children() {
        var children = new ArrayList<Tag>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Tag(child));
            }
        }
        return children;
    }

    List<Tag> children(String name) {
        return children().stream().filter(c -> c.is(name)).toList();
    }

    Optional<Tag> child(String name) {
        return children().stream().filter(c -> c.is(name)).findFirst();
    }

    /// An attribute by its local name.
    Optional<String> attribute(String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return Optional.of(attributes.item(i).getNodeValue());
            }
        }
        return Optional.empty();
    }

    /// The attribute `val` of a child.
    Optional<String> value(String child) {
        return child(child).flatMap(c -> c.attribute("val"));
    }

    /// Elements below, at any depth, in order.
    List<Tag> all(String name) {
        var found = element.getElementsByTagNameNS("*", name);
        var all = new ArrayList<Tag>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new Tag((Element) found.item(i)));
        }
        return all;
    }

    String content() {
        return element.getTextContent();
    }

    private static DocumentBuilderFactory factory() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser knows these", e);
        }
    }
}
