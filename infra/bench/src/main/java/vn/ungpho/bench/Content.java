package vn.ungpho.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Writes what the plan of Nha Trang says as JSON, paragraphs and table rows, for others to set the same content.
final class Content {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Content() {}

    /// @param args the file to write
    public static void main(String... args) throws IOException, ParserConfigurationException, SAXException {
        var document = document(new Press().plan());
        var paragraphs = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (var p : elements(document.getElementsByTagNameNS(W, "p"))) {
            if (!(p.getParentNode().getLocalName().equals("tc")) && !text(p).isBlank()) {
                paragraphs.add(text(p));
            }
        }
        for (var row : elements(document.getElementsByTagNameNS(W, "tr"))) {
            rows.add(elements(row.getElementsByTagNameNS(W, "tc")).stream()
                    .map(Content::text)
                    .toList());
        }
        new ObjectMapper().writeValue(Path.of(args[0]).toFile(), Map.of("paragraphs", paragraphs, "rows", rows));
        System.out.printf("%d paragraphs, %d rows%n", paragraphs.size(), rows.size());
    }

    private static Document document(byte[] file) throws IOException, ParserConfigurationException, SAXException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no document.xml");
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        elements(element.getElementsByTagNameNS(W, "t")).forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    private static List<Element> elements(NodeList nodes) {
        var list = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }
}
