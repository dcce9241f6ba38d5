package vn.ungpho.document.check.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.ungpho.document.check.Look;
import vn.ungpho.document.check.Setting;
import vn.ungpho.document.check.Setting.Align;

/// Resolved properties as what they look like.
record Looks(Theme theme) {

    /// What Word takes where nothing is said.
    private static final String FONT = "Times New Roman";

    private static final double SIZE = 20;

    Look look(Bag run) {
        double size = run.number("sz.val").orElse(SIZE) / 2;
        return new Look(
                font(run, "ascii"),
                font(run, "hAnsi"),
                size,
                run.on("b"),
                run.on("i"),
                run.on("u"),
                run.text("vertAlign.val").filter("superscript"::equals).isPresent(),
                colour(run));
    }

    private String font(Bag run, String script) {
        return run.text("rFonts." + script + "Theme")
                .flatMap(theme::font)
                .or(() -> run.text("rFonts." + script))
                .orElse(FONT);
    }

    private static String colour(Bag run) {
        return run.text("color.val")
                .map(c -> c.toUpperCase(Locale.ROOT))
                .filter(c -> c.matches("[0-9A-F]{6}"))
                .orElse("000000");
    }

    static Setting setting(Bag paragraph) {
        return new Setting(
                align(paragraph),
                side(paragraph, "ind.left", "ind.start"),
                side(paragraph, "ind.right", "ind.end"),
                paragraph.mm("ind.firstLine") - paragraph.mm("ind.hanging"),
                gap(paragraph, "before"),
                gap(paragraph, "after"),
                paragraph.number("spacing.line").orElse(240.0) / 240,
                fixed(paragraph),
                paragraph.on("pBdr.top"),
                paragraph.on("pBdr.bottom"));
    }

    private static double side(Bag paragraph, String name, String strict) {
        return paragraph.text(name).isPresent() ? paragraph.mm(name) : paragraph.mm(strict);
    }

    private static double gap(Bag paragraph, String side) {
        if (paragraph
                .text("spacing." + side + "Autospacing")
                .filter(a -> a.matches("1|true|on"))
                .isPresent()) {
            return 14;
        }
        return paragraph.number("spacing." + side).orElse(0.0) / 20;
    }

    private static OptionalDouble fixed(Bag paragraph) {
        boolean fixed = paragraph
                .text("spacing.lineRule")
                .filter(r -> r.equals("exact") || r.equals("atLeast"))
                .isPresent();
        return fixed ? OptionalDouble.of(paragraph.number("spacing.line").orElse(240.0) / 20) : OptionalDouble.empty();
    }

    private static Align align(Bag paragraph) {
        return switch (paragraph.text("jc.val").or(() -> Optional.of("left")).get()) {
            case "center" -> Align.CENTRE;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute", "lowKashida", "mediumKashida", "highKashida" -> Align.JUSTIFIED;
            default -> Align.LEFT;
        };
    }
}
