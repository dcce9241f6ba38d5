package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A paragraph, or what stands between two breaks of one.
///
/// @param label     what automatic numbering writes before it; empty where nothing
/// @param stretches what it says
/// @param setting   how its paragraph is set
/// @param drawn     lengths of the straight lines drawn at it, in millimetres
/// @param width     of the column or cell it stands in, in millimetres
/// @param goesOn    whether it goes on in a paragraph that began on a line before
/// @param page      how the page number looks, where the line shows it
public record Line(
        Stretch label,
        List<Stretch> stretches,
        Setting setting,
        List<Double> drawn,
        double width,
        boolean goesOn,
        Optional<Look> page)
        implements Node {

    private static final Pattern BLANKS = Pattern.compile("([\\s\u00A0])[\\s\u00A0]+");

    public Line {
        stretches = List.copyOf(stretches);
        drawn = List.copyOf(drawn);
    }

    @Override
    public Stream<Line> lines() {
        return Stream.of(this);
    }

    /// What it says, without the marks of notes; a row of blanks is one.
    String text() {
        var text = new StringBuilder();
        stretches.stream().filter(s -> !s.marksNote()).forEach(s -> text.append(s.text()));
        return BLANKS.matcher(text).replaceAll("$1").strip();
    }

    String number() {
        return label.text();
    }

    /// What it says with its automatic number.
    String whole() {
        return number().isEmpty() ? text() : number() + " " + text();
    }

    boolean blank() {
        return text().isBlank() && number().isBlank();
    }

    /// Whether it is nothing but underscores that stand for a drawn line.
    boolean underscores() {
        return text().replace(" ", "").matches("_{3,}");
    }

    boolean centred() {
        return setting.align() == Setting.Align.CENTRE;
    }

    boolean capitals() {
        return text().codePoints().anyMatch(Character::isLetter)
                && text().codePoints().noneMatch(Character::isLowerCase);
    }

    /// Whether nearly all letters look so.
    boolean mostly(Predicate<Look> look) {
        return share(look) > 0.8;
    }

    /// Whether hardly a letter looks so.
    boolean hardly(Predicate<Look> look) {
        return share(look) < 0.5;
    }

    private double share(Predicate<Look> look) {
        double all = 0;
        double such = 0;
        for (var stretch : visible()) {
            int letters = stretch.text().replaceAll("\\s", "").length();
            all += letters;
            such += look.test(stretch.look()) ? letters : 0;
        }
        return all == 0 ? 0 : such / all;
    }

    /// The first size out of the range.
    Optional<Double> sizeOutside(double from, double to) {
        return visible().stream()
                .map(s -> s.look().size())
                .filter(size -> size < from - 0.01 || size > to + 0.01)
                .findFirst();
    }

    private List<Stretch> visible() {
        return stretches.stream()
                .filter(s -> !s.text().isBlank() && !s.look().raised())
                .toList();
    }

    /// The parts of a line that tabs push apart.
    List<Line> parts() {
        var parts = new ArrayList<Line>();
        var part = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            var texts = stretch.text().split("\t+", -1);
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    parts.add(with(part));
                    part.clear();
                }
                part.add(new Stretch(texts[i], stretch.look()));
            }
        }
        parts.add(with(part));
        return parts.stream().filter(l -> !l.blank()).toList();
    }

    private Line with(List<Stretch> part) {
        return new Line(label, part, setting, drawn, width, goesOn, page);
    }
}
