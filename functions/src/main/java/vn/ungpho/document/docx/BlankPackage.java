package vn.ungpho.document.docx;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.OpcPackage;

/// The package around every document. docx4j reads what never changes in it once, and knows from then on which parts
/// there are and how they hang together; every document is saved by it with the parts that are its own.
final class BlankPackage {

    private static final List<String> OWN = List.of("docProps/core.xml", "docProps/custom.xml", "word/document.xml");

    private final Map<String, byte[]> fixed;
    private final OpcPackage loaded;

    /// @param fixed the parts that are the same in every document, by their name in the package
    BlankPackage(Map<String, byte[]> fixed) {
        this.fixed = Map.copyOf(fixed);
        try {
            // docx4j asks for a part's content when somebody wants its model, which nobody does of these.
            this.loaded = new Load3(new MemoryParts(with(blank()))).get();
        } catch (Docx4JException e) {
            throw new IllegalStateException("the parts are no package", e);
        }
    }

    /// The file.
    ///
    /// @param own the parts of one document
    byte[] file(Map<String, byte[]> own) {
        var out = new ByteArrayOutputStream(32_768);
        // The package knows one place to save to at a time.
        synchronized (loaded) {
            try {
                new Save(loaded, new ZipParts(with(own), out)).save(out);
            } catch (Docx4JException e) {
                throw new IllegalStateException("the document cannot be packed", e);
            }
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> with(Map<String, byte[]> own) {
        if (!own.keySet().containsAll(OWN) || own.size() != OWN.size()) {
            throw new IllegalArgumentException("a document has these parts: " + OWN);
        }
        var all = new HashMap<>(fixed);
        all.putAll(own);
        return all;
    }

    private static Map<String, byte[]> blank() {
        var blank = new HashMap<String, byte[]>();
        OWN.forEach(name -> blank.put(name, new byte[0]));
        return blank;
    }
}
