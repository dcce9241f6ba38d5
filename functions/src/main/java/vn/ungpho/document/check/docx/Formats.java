package vn.ungpho.document.check.docx;

import java.util.Optional;

/// The formatting of one document, resolved level by level.
record Formats(StyleTable styles, Numbering numbering, Looks looks) {

    /// Properties of a paragraph: defaults, table style, style, numbering, its own.
    Bag paragraph(Optional<Tag> own, Column in) {
        var style = styles.orDefault(own.flatMap(p -> p.value("pStyle")), "paragraph");
        var direct = Bag.of(own);
        var named = styles.of(style, "pPr");
        var numbered = numbering.level(named.under(direct)).map(l -> Bag.of(l.child("pPr")));
        var below = styles.paragraphDefaults().under(styles.of(in.table(), "pPr"));
        return below.under(named).under(numbered.orElse(Bag.EMPTY)).under(own(named, numbered.isPresent(), direct));
    }

    /// Where the style itself brings the number, its own indents lie over those of the list.
    private static Bag own(Bag named, boolean numbered, Bag direct) {
        if (!numbered || direct.text("numPr.numId.val").isPresent()) {
            return direct;
        }
        var indents = new java.util.HashMap<>(named.values());
        indents.keySet().removeIf(k -> !k.startsWith("ind."));
        return new Bag(indents).under(direct);
    }

    /// Properties that all runs of a paragraph have.
    Bag runs(Optional<Tag> paragraph, Column in) {
        var style = styles.orDefault(paragraph.flatMap(p -> p.value("pStyle")), "paragraph");
        return styles.runDefaults().under(styles.of(in.table(), "rPr")).under(styles.of(style, "rPr"));
    }

    /// Properties of a run: those of its paragraph, its style, its own.
    Bag run(Bag paragraph, Optional<Tag> own) {
        var style = own.flatMap(r -> r.value("rStyle"));
        return paragraph.under(styles.of(style, "rPr")).under(Bag.of(own));
    }
}
