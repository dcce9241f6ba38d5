package vn.ungpho.document.docx;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.document.look.StyleSheet;

/// Sets documents as DOCX, in the look of `ungpho/styles/nd30.yaml`.
public final class DocxTypesetter implements Typesetter {

    private final StyleSheet sheet = StyleSheet.read();
    private final FontWidths widths = new FontWidths();
    private final Map<String, byte[]> fixed = new FixedParts(sheet).bytes();

    /// @throws vn.ungpho.yaml.YamlFault when the style sheet is wrong, with file and line
    public DocxTypesetter() {
        prepare();
    }

    /// Spares docx4j the contexts that nobody needs. Before docx4j is loaded.
    public static void prepare() {
        DeferredContexts.install();
    }

    /// @throws IllegalArgumentException when the document holds something that cannot be set
    @Override
    public byte[] typeset(OfficialDocument document) {
        var parts = new LinkedHashMap<>(fixed);
        var properties = new PropertyParts(document, sheet.language());
        parts.put("docProps/core.xml", properties.core());
        parts.put("docProps/custom.xml", properties.custom());
        parts.put("word/document.xml", new DocumentPart(document, sheet, widths).bytes());
        return packed(new MemoryParts(parts));
    }

    private static byte[] packed(MemoryParts parts) {
        try {
            var out = new ByteArrayOutputStream(32_768);
            var loaded = new Load3(parts).get();
            new Save(loaded, new ZipParts(parts, out)).save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException("the document cannot be packed", e);
        }
    }
}
