package vn.ungpho.document.check.docx;

import vn.ungpho.document.Checking;
import vn.ungpho.document.DocumentChecker;
import vn.ungpho.document.check.Checks;
import vn.ungpho.document.check.Look;
import vn.ungpho.document.check.Paper;
import vn.ungpho.document.docx.FontWidths;

/// Checks DOCX files.
public final class DocxChecker implements DocumentChecker {

    /// How large a raised letter is beside the others.
    private static final double RAISED = 0.65;

    private final FontWidths widths = new FontWidths();
    private final Checks checks = new Checks(this::mm);

    @Override
    public Checking check(byte[] file) {
        try {
            return new Checking.Checked(checks.check(read(file)));
        } catch (Unreadable e) {
            return new Checking.Unreadable(e.getMessage());
        }
    }

    private double mm(String text, Look look) {
        var face = FontWidths.Face.of(look.bold(), look.italic());
        return widths.mm(text, look.raised() ? look.size() * RAISED : look.size(), face);
    }

    private static Paper read(byte[] file) throws Unreadable {
        var parts = Parts.of(file);
        var formats = new Formats(
                new StyleTable(parts.styles()), new Numbering(parts.numbering()), new Looks(Theme.read(parts.theme())));
        var body = parts.document().child("body");
        if (body.isEmpty()) {
            throw new Unreadable("Tệp .docx không có nội dung.");
        }
        var pages = parts.properties()
                .flatMap(p -> p.child("Pages"))
                .map(Tag::content)
                .flatMap(Units::twips)
                .map(Double::intValue);
        return new Paper(new SheetReader(parts, formats).sheets(body.get()), pages);
    }
}
