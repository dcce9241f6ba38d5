package vn.ungpho.document.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Straight lines in drawings, new (DrawingML) and old (VML).
final class Strokes {

    private static final double FLAT = 1.5;
    private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:([^;]+)");
    private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:([^;]+)");

    private Strokes() {}

    /// The lengths of the lines that lie flat, in millimetres.
    static List<Double> in(Tag drawing) {
        var lengths = new ArrayList<Double>();
        Stream.of("anchor", "inline")
                .flatMap(n -> drawing.all(n).stream())
                .forEach(a -> anchored(a).ifPresent(lengths::add));
        drawing.all("line").forEach(l -> line(l).ifPresent(lengths::add));
        Stream.of("shape", "rect").flatMap(n -> drawing.all(n).stream()).forEach(s -> flat(s).ifPresent(lengths::add));
        return lengths;
    }

    private static Optional<Double> anchored(Tag anchor) {
        var extent = anchor.child("extent");
        double height = emu(extent, "cy");
        double width = emu(extent, "cx");
        boolean line = !anchor.all("cNvCnPr").isEmpty()
                || anchor.all("prstGeom").stream()
                        .anyMatch(g -> g.attribute("prst").orElse("").matches("line|straightConnector1|rect"));
        return line && height < FLAT && width > FLAT ? Optional.of(width) : Optional.empty();
    }

    private static double emu(Optional<Tag> extent, String side) {
        return extent.flatMap(e -> e.attribute(side)).flatMap(Units::twips).orElse(0.0) / Units.EMU_PER_MM;
    }

    /// `<v:line from="12pt,3pt" to="90pt,3pt">`
    private static Optional<Double> line(Tag line) {
        var from = line.attribute("from").orElse("").split(",");
        var to = line.attribute("to").orElse("").split(",");
        if (from.length != 2 || to.length != 2) {
            return flat(line);
        }
        var x1 = Units.mm(from[0]);
        var x2 = Units.mm(to[0]);
        return x1.isPresent() && x2.isPresent() ? Optional.of(Math.abs(x2.get() - x1.get())) : Optional.empty();
    }

    private static Optional<Double> flat(Tag shape) {
        var style = shape.attribute("style").orElse("");
        var width = length(WIDTH, style);
        var height = length(HEIGHT, style);
        boolean flat = height.filter(h -> h < FLAT).isPresent()
                && width.filter(w -> w > FLAT).isPresent();
        return flat ? width : Optional.empty();
    }

    private static Optional<Double> length(Pattern side, String style) {
        var match = side.matcher(style);
        return match.find() ? Units.mm(match.group(1)) : Optional.empty();
    }
}
