package vn.ungpho.document.check.docx;

import java.util.Map;
import java.util.Optional;

/// The parts of a package that say how a document looks, found by their relationships; the others stay closed.
final class Parts {

    private final Map<String, byte[]> bytes;
    private final String main;
    private final Links links;

    private Parts(Map<String, byte[]> bytes, String main, Links links) {
        this.bytes = bytes;
        this.main = main;
        this.links = links;
    }

    static Parts of(byte[] file) throws Unreadable {
        var bytes = Archive.unpacked(file);
        Screening.pass(bytes);
        var main = Links.of("", bytes).first("officeDocument").filter(bytes::containsKey);
        if (main.isEmpty()) {
            throw new Unreadable("Tệp .docx hỏng: các thành phần không khớp nhau.");
        }
        return new Parts(bytes, main.get(), Links.of(main.get(), bytes));
    }

    Tag document() throws Unreadable {
        var document = Tag.read(bytes.get(main));
        if (!document.is("document")) {
            throw new Unreadable("Tệp không phải văn bản Word (.docx).");
        }
        return document;
    }

    Optional<Tag> styles() throws Unreadable {
        return read(links.first("styles"));
    }

    Optional<Tag> numbering() throws Unreadable {
        return read(links.first("numbering"));
    }

    Optional<Tag> theme() throws Unreadable {
        return read(links.first("theme"));
    }

    /// The part behind a relationship of the document: a header, a footer.
    Optional<Tag> related(String id) throws Unreadable {
        return read(links.behind(id));
    }

    /// What the file says of itself in its properties.
    Optional<Tag> properties() throws Unreadable {
        return read(Optional.of("docProps/app.xml"));
    }

    private Optional<Tag> read(Optional<String> name) throws Unreadable {
        var found = name.map(bytes::get);
        return found.isEmpty() ? Optional.empty() : Optional.of(Tag.read(found.get()));
    }
}
