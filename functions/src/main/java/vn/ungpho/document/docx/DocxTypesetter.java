package vn.ungpho.document.docx;

import java.util.Map;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.document.look.StyleSheet;

/// Sets documents as DOCX, in the look of `ungpho/styles/nd30.yaml`.
public final class DocxTypesetter implements Typesetter {

    private final StyleSheet sheet = StyleSheet.read();
    private final FontWidths widths = new FontWidths();
    private final BlankPackage blank;

    /// @throws vn.ungpho.yaml.YamlFault when the style sheet is wrong, with file and line
    public DocxTypesetter() {
        prepare();
        blank = new BlankPackage(new FixedParts(sheet).bytes());
    }

    /// Spares docx4j the contexts that nobody needs. Before docx4j is loaded.
    public static void prepare() {
        DeferredContexts.install();
    }

    /// @throws IllegalArgumentException when the document holds something that cannot be set
    @Override
    public byte[] typeset(OfficialDocument document) {
        var properties = new PropertyParts(document, sheet.language());
        return blank.file(Map.of(
                "docProps/core.xml", properties.core(),
                "docProps/custom.xml", properties.custom(),
                "word/document.xml", new DocumentPart(document, sheet, widths).bytes()));
    }
}
