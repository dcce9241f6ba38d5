package vn.ungpho.document.check.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.document.check.Line;
import vn.ungpho.document.check.Node;
import vn.ungpho.document.check.Sheet;
import vn.ungpho.document.check.Sheet.Frame;

/// Reads the sections of a document, each with its page, its headers and what stands on it.
final class SheetReader {

    private final Parts parts;
    private final Formats formats;
    private final Map<String, String> headers = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    SheetReader(Parts parts, Formats formats) {
        this.parts = parts;
        this.formats = formats;
    }

    List<Sheet> sheets(Tag body) throws Unreadable {
        var pending = new ArrayList<Tag>();
        for (var tag : body.children()) {
            if (tag.is("sectPr")) {
                add(tag, pending);
                continue;
            }
            pending.add(tag);
            var end = tag.is("p") ? tag.child("pPr").flatMap(p -> p.child("sectPr")) : Optional.<Tag>empty();
            if (end.isPresent()) {
                add(end.get(), pending);
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable("Tệp .docx không có định dạng trang.");
        }
        return sheets;
    }

    private void add(Tag section, List<Tag> pending) throws Unreadable {
        references(section);
        var frame = frame(section);
        var column = new Column(frame.textWidth(), Optional.empty());
        var numbers = section.child("pgNumType");
        sheets.add(new Sheet(
                frame,
                section.value("type").filter("continuous"::equals).isEmpty(),
                numbers.flatMap(n -> n.attribute("start")).flatMap(Units::twips).map(Double::intValue),
                numbers.flatMap(n -> n.attribute("fmt")).orElse("decimal"),
                Bag.of(Optional.of(section)).on("titlePg"),
                lines("header.default", column),
                lines("header.first", column),
                lines("footer.default", column),
                new NodeReader(formats).nodes(pending, column)));
        pending.clear();
    }

    /// A section that names no header has that of the section before.
    private void references(Tag section) {
        for (var child : section.children()) {
            if (child.is("headerReference") || child.is("footerReference")) {
                var kind = child.is("headerReference") ? "header." : "footer.";
                headers.put(
                        kind + child.attribute("type").orElse("default"),
                        child.attribute("id").orElse(""));
            }
        }
    }

    private List<Line> lines(String kind, Column column) throws Unreadable {
        var part = headers.containsKey(kind) ? parts.related(headers.get(kind)) : Optional.<Tag>empty();
        return part.map(p -> new NodeReader(formats).nodes(p.children(), column)).orElse(List.of()).stream()
                .flatMap(Node::lines)
                .toList();
    }

    private static Frame frame(Tag section) {
        var size = section.child("pgSz");
        var margins = section.child("pgMar");
        return new Frame(
                mm(size, "w", 12240),
                mm(size, "h", 15840),
                mm(margins, "top", 1440),
                mm(margins, "bottom", 1440),
                mm(margins, "left", 1440) + mm(margins, "gutter", 0),
                mm(margins, "right", 1440));
    }

    /// What is not said is what Word takes.
    private static double mm(Optional<Tag> tag, String side, double usual) {
        return Math.abs(tag.flatMap(t -> t.attribute(side))
                        .flatMap(Units::twips)
                        .orElse(usual))
                / Units.TWIPS_PER_MM;
    }
}
