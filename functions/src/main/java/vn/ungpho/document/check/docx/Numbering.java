package vn.ungpho.document.check.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Automatic numbers, counted as the text goes on.
final class Numbering {

    private static final int LEVELS = 9;
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Tag> levels = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Numbering(Optional<Tag> part) {
        part.ifPresent(p -> {
            p.children("abstractNum").forEach(this::define);
            p.children("num").forEach(this::use);
        });
    }

    private void define(Tag list) {
        var id = list.attribute("abstractNumId").orElse("");
        list.children("lvl").forEach(l -> levels.put(key("a" + id, l), l));
    }

    private void use(Tag num) {
        var id = num.attribute("numId").orElse("");
        lists.put(id, "a" + num.value("abstractNumId").orElse(""));
        for (var override : num.children("lvlOverride")) {
            if (!override.children().isEmpty()) {
                // A list that begins anew counts for itself.
                lists.put(id, "n" + id);
                levels.putAll(copied("a" + num.value("abstractNumId").orElse(""), "n" + id));
            }
            override.child("lvl").ifPresent(l -> levels.put(key("n" + id, l), l));
        }
    }

    private Map<String, Tag> copied(String from, String to) {
        var copies = new HashMap<String, Tag>();
        for (int level = 0; level < LEVELS; level++) {
            var found = levels.get(from + "." + level);
            if (found != null) {
                copies.put(to + "." + level, found);
            }
        }
        return copies;
    }

    private static String key(String list, Tag level) {
        return list + "." + level.attribute("ilvl").orElse("0");
    }

    /// The level that a paragraph is on.
    Optional<Tag> level(Bag paragraph) {
        return list(paragraph).map(list -> levels.get(list + "." + depth(paragraph)));
    }

    private Optional<String> list(Bag paragraph) {
        return paragraph.text("numPr.numId.val").filter(id -> !id.equals("0")).map(lists::get);
    }

    private static int depth(Bag paragraph) {
        double depth = paragraph.number("numPr.ilvl.val").orElse(0.0);
        return (int) Math.max(0, Math.min(LEVELS - 1, depth));
    }

    /// Counts the paragraph and says what is written before it.
    String next(Bag paragraph) {
        var level = level(paragraph);
        if (level.isEmpty()) {
            return "";
        }
        var list = list(paragraph).orElseThrow();
        int depth = depth(paragraph);
        counts.put(list + "." + depth, count(list, depth) + 1);
        for (int below = depth + 1; below < LEVELS; below++) {
            counts.remove(list + "." + below);
        }
        return label(list, level.get());
    }

    private String label(String list, Tag level) {
        var label = level.value("lvlText").orElse("");
        if (level.value("numFmt").orElse("").equals("bullet")) {
            return label;
        }
        for (int i = 0; i < LEVELS; i++) {
            var place = "%" + (i + 1);
            if (label.contains(place)) {
                var format = Optional.ofNullable(levels.get(list + "." + i)).flatMap(l -> l.value("numFmt"));
                label = label.replace(place, Numerals.written(Math.max(1, count(list, i)), format.orElse("decimal")));
            }
        }
        return label.strip();
    }

    private int count(String list, int depth) {
        var counted = counts.get(list + "." + depth);
        if (counted != null) {
            return counted;
        }
        var start = Optional.ofNullable(levels.get(list + "." + depth)).flatMap(l -> l.value("start"));
        return start.flatMap(Units::twips).map(Double::intValue).orElse(1) - 1;
    }
}
