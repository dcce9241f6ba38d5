package vn.ungpho.document.check.docx;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths as the format writes them.
final class Units {

    static final double TWIPS_PER_MM = 1440 / 25.4;
    static final double EMU_PER_MM = 36_000;
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)(pt|mm|cm|in|pc|px)?");
    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0, "pc", 12.0, "px", 0.75);

    private Units() {}

    /// A bare number as it is; one with a unit as twips.
    static Optional<Double> twips(String text) {
        var match = LENGTH.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(match.group(1));
        return Optional.of(match.group(2) == null ? value : value * POINTS.get(match.group(2)) * 20);
    }

    /// A length of a drawing as millimetres; a bare number is points.
    static Optional<Double> mm(String text) {
        var bare = text.strip().matches("-?[0-9.]+") ? text.strip() + "pt" : text;
        return twips(bare).map(t -> t / TWIPS_PER_MM);
    }
}
