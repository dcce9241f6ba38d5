package vn.ungpho.document.check.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// The styles of a document, each with what it takes from those below it.
final class StyleTable {

    private final Map<String, Tag> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private Bag paragraph = Bag.EMPTY;
    private Bag run = Bag.EMPTY;

    StyleTable(Optional<Tag> part) {
        part.ifPresent(this::read);
    }

    private void read(Tag part) {
        var given = part.child("docDefaults");
        paragraph = Bag.of(given.flatMap(d -> d.child("pPrDefault")).flatMap(d -> d.child("pPr")));
        run = Bag.of(given.flatMap(d -> d.child("rPrDefault")).flatMap(d -> d.child("rPr")));
        for (var style : part.children("style")) {
            style.attribute("styleId").ifPresent(id -> {
                styles.put(id, style);
                if (style.attribute("default")
                        .filter(d -> d.matches("1|true|on"))
                        .isPresent()) {
                    defaults.put(style.attribute("type").orElse(""), id);
                }
            });
        }
    }

    Bag paragraphDefaults() {
        return paragraph;
    }

    Bag runDefaults() {
        return run;
    }

    /// The id, or that of the default style of its type.
    Optional<String> orDefault(Optional<String> id, String type) {
        return id.filter(styles::containsKey).or(() -> Optional.ofNullable(defaults.get(type)));
    }

    /// `pPr`, `rPr`, `tblPr` of a style, with those of the styles it is based on below.
    Bag of(Optional<String> id, String properties) {
        var bag = Bag.EMPTY;
        for (var style : chain(id)) {
            bag = bag.under(Bag.of(style.child(properties)));
        }
        return bag;
    }

    /// The nearest element of that path in a style or those below it.
    Optional<Tag> nearest(Optional<String> id, String properties, String element) {
        var found = Optional.<Tag>empty();
        for (var style : chain(id)) {
            found = style.child(properties).flatMap(p -> p.child(element)).or(optional(found));
        }
        return found;
    }

    private static <T> java.util.function.Supplier<Optional<T>> optional(Optional<T> value) {
        return () -> value;
    }

    /// From the lowest to the style itself; a circle ends where it closes.
    private Deque<Tag> chain(Optional<String> id) {
        var chain = new ArrayDeque<Tag>();
        var seen = new HashSet<String>();
        var next = id.orElse("");
        while (styles.containsKey(next) && seen.add(next)) {
            var style = styles.get(next);
            chain.addFirst(style);
            next = style.value("basedOn").orElse("");
        }
        return chain;
    }
}
