package vn.ungpho.document.check.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;

/// Properties of a paragraph or a run as `element.attribute`, so that one level lies over another.
record Bag(Map<String, String> values) {

    static final Bag EMPTY = new Bag(Map.of());
    private static final Set<String> NESTED = Set.of("pBdr", "numPr", "tabs");
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("ind.firstLine", "ind.hanging"),
            List.of("ind.left", "ind.start"),
            List.of("ind.right", "ind.end"),
            List.of("rFonts.ascii", "rFonts.asciiTheme"),
            List.of("rFonts.hAnsi", "rFonts.hAnsiTheme"));

    Bag {
        values = Map.copyOf(values);
    }

    /// Reads `pPr` or `rPr`.
    static Bag of(Optional<Tag> properties) {
        var values = new HashMap<String, String>();
        properties.ifPresent(p -> p.children().forEach(c -> put(values, c.name(), c)));
        return new Bag(values);
    }

    private static void put(Map<String, String> values, String path, Tag tag) {
        if (NESTED.contains(tag.name())) {
            tag.children().forEach(c -> put(values, path + "." + c.name(), c));
            return;
        }
        var attributes = tag.element().getAttributes();
        values.putIfAbsent(path, "true");
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            values.put(path + "." + attribute.getLocalName(), attribute.getValue());
        }
        values.putIfAbsent(path + ".val", "true");
    }

    /// These, with others laid over them.
    Bag under(Bag upper) {
        var merged = new HashMap<>(values);
        for (var either : EXCLUSIVE) {
            if (either.stream().anyMatch(upper.values::containsKey)) {
                either.forEach(merged::remove);
            }
        }
        merged.putAll(upper.values);
        return new Bag(merged);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    boolean on(String name) {
        return text(name + ".val")
                .filter(v -> !Set.of("false", "0", "off", "none").contains(v))
                .isPresent();
    }

    Optional<Double> number(String key) {
        return text(key).flatMap(Bag::number0);
    }

    /// Twips, or a length with its unit, as millimetres.
    double mm(String key) {
        return number(key).orElse(0.0) / Units.TWIPS_PER_MM;
    }

    private static Optional<Double> number0(String text) {
        return Units.twips(text);
    }
}
