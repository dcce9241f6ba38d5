package vn.ungpho.document.check.docx;

import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.docx.MemoryParts;

/// The parts of a package, found by their relationships.
final class Parts {

    private final Map<String, byte[]> bytes;
    private final MainDocumentPart main;

    private Parts(Map<String, byte[]> bytes, MainDocumentPart main) {
        this.bytes = bytes;
        this.main = main;
    }

    static Parts of(byte[] file) throws Unreadable {
        DocxTypesetter.prepare();
        var bytes = Archive.unpacked(file);
        Screening.pass(bytes);
        try {
            if (new Load3(new MemoryParts(bytes)).get() instanceof WordprocessingMLPackage word
                    && word.getMainDocumentPart() != null) {
                return new Parts(bytes, word.getMainDocumentPart());
            }
        } catch (Docx4JException | RuntimeException e) {
            throw new Unreadable("Tệp .docx hỏng: các thành phần không khớp nhau.", e);
        }
        throw new Unreadable("Tệp không phải văn bản Word (.docx).");
    }

    Tag document() throws Unreadable {
        return read(main).orElseThrow(() -> new Unreadable("Tệp .docx không có nội dung."));
    }

    Optional<Tag> styles() throws Unreadable {
        return read(main.getStyleDefinitionsPart());
    }

    Optional<Tag> numbering() throws Unreadable {
        return read(main.getNumberingDefinitionsPart());
    }

    Optional<Tag> theme() throws Unreadable {
        return read(main.getThemePart());
    }

    /// The part behind a relationship of the document: a header, a footer.
    Optional<Tag> related(String id) throws Unreadable {
        var relationships = main.getRelationshipsPart();
        boolean known = relationships != null && relationships.getRelationshipByID(id) != null;
        return known ? read(relationships.getPart(id)) : Optional.empty();
    }

    /// What the file says of itself in its properties.
    Optional<Tag> properties() throws Unreadable {
        var found = bytes.get("docProps/app.xml");
        return found == null ? Optional.empty() : Optional.of(Tag.read(found));
    }

    private Optional<Tag> read(@org.jspecify.annotations.Nullable Part part) throws Unreadable {
        if (part == null) {
            return Optional.empty();
        }
        var found = bytes.get(part.getPartName().getName().substring(1));
        return found == null ? Optional.empty() : Optional.of(Tag.read(found));
    }
}
