package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the appendices behind a document.
final class AnnexReader {

    private static final Pattern LABEL =
            Pattern.compile("(?iu)phụ lục(\\s*(số\\s*)?([IVXL]+|[0-9]+|[….0-9 ]+))?\\s*[.:]?");
    private final List<Spot> spots;

    AnnexReader(List<Spot> spots) {
        this.spots = spots;
    }

    static boolean isLabel(Line line) {
        return line.centred()
                && line.text().length() < 40
                && LABEL.matcher(line.text()).matches();
    }

    List<Letter.Annex> annexes() {
        var annexes = new ArrayList<Letter.Annex>();
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).node() instanceof Line line && isLabel(line)) {
                annexes.add(annex(i));
            }
        }
        return annexes;
    }

    private Letter.Annex annex(int label) {
        var title = new ArrayList<Line>();
        var of = new ArrayList<Line>();
        int i = label + 1;
        boolean open = false;
        while (i < spots.size()
                && spots.get(i).node() instanceof Line line
                && line.centred()
                && !line.blank()
                && !line.underscores()) {
            open |= line.text().startsWith("(");
            (open ? of : title).add(line);
            open &= !line.text().endsWith(")");
            i++;
        }
        var body = spots.subList(i, spots.size()).stream()
                .map(Spot::node)
                .takeWhile(n -> !(n instanceof Line line && isLabel(line)))
                .toList();
        var spot = spots.get(label);
        return new Letter.Annex(
                spot.sheet(), spot.opens(), (Line) spot.node(), List.copyOf(title), List.copyOf(of), body);
    }
}
