package vn.ungpho.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A DOCX, read by something that has nothing to do with what wrote it.
public final class Docx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> read = new LinkedHashMap<>();

    public Docx(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public String raw(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /// Elements of `word/document.xml`.
    public List<Element> body(String xpath) {
        return all("word/document.xml", xpath);
    }

    public List<Element> all(String part, String xpath) {
        return under(document(part).getDocumentElement(), xpath);
    }

    public static List<Element> under(Element root, String xpath) {
        try {
            var evaluator = XPathFactory.newInstance().newXPath();
            evaluator.setNamespaceContext(new WordPrefix());
            var nodes = (NodeList) evaluator.evaluate(xpath, root, XPathConstants.NODESET);
            var found = new ArrayList<Element>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        } catch (Exception e) {
            throw new IllegalStateException(xpath, e);
        }
    }

    /// What a paragraph or cell says, without its number.
    public static String text(Element element) {
        var text = new StringBuilder();
        for (var piece : under(element, ".//w:t | .//w:br | .//w:tab")) {
            switch (piece.getLocalName()) {
                case "t" -> text.append(piece.getTextContent());
                case "br" -> text.append('\n');
                default -> text.append('\t');
            }
        }
        return text.toString();
    }

    public static String value(Element element, String xpath, String attribute) {
        return under(element, xpath).getFirst().getAttributeNS(W, attribute);
    }

    /// The paragraphs of a style.
    public List<Element> styled(String style) {
        return body("//w:p[w:pPr/w:pStyle/@w:val='" + style + "']");
    }

    private Document document(String part) {
        return read.computeIfAbsent(part, p -> {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(p)));
            } catch (Exception e) {
                throw new IllegalStateException(p, e);
            }
        });
    }

    private static final class WordPrefix implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return W;
        }

        @Override
        public String getPrefix(String uri) {
            return "w";
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return List.of("w").iterator();
        }
    }
}
