package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;

/// Reads Kính gửi and căn cứ, which stand between the title and the text.
final class OpeningReader {

    private final List<Line> bases = new ArrayList<>();
    private final List<Line> addressees = new ArrayList<>();
    private int length;

    OpeningReader(List<Spot> spots) {
        int i = 0;
        while (i < spots.size() && takes(spots.get(i).node())) {
            i++;
        }
        length = bases.isEmpty() && addressees.isEmpty() ? 0 : i;
    }

    /// How many spots it took.
    int length() {
        return length;
    }

    List<Line> bases() {
        return List.copyOf(bases);
    }

    List<Line> addressees() {
        return List.copyOf(addressees);
    }

    private boolean takes(Node node) {
        return switch (node) {
            case Line line -> line(line);
            case Node.Grid grid -> grid(grid);
        };
    }

    /// Kính gửi is often set in a table without lines.
    private boolean grid(Node.Grid grid) {
        var lines = grid.lines().filter(l -> !l.blank()).toList();
        boolean ours = !lines.isEmpty() && isAddressee(lines.getFirst());
        if (ours) {
            addressees.addAll(lines);
        }
        return ours;
    }

    private boolean line(Line line) {
        if (line.blank()) {
            return true;
        }
        if (isAddressee(line) || !addressees.isEmpty() && bases.isEmpty() && dashed(line)) {
            addressees.add(line);
            return true;
        }
        if (isBasis(line) || !bases.isEmpty() && line.whole().matches("(?s)(Theo|Xét) đề nghị.*")) {
            bases.add(line);
            return true;
        }
        // The authority that decides stands above its bases.
        return bases.isEmpty() && addressees.isEmpty() && line.centred() && line.capitals();
    }

    static boolean isAddressee(Line line) {
        return line.whole().matches("(?is)Kính gửi\\b.*");
    }

    private static boolean dashed(Line line) {
        return line.whole().matches("(?s)[-–+•].*") || line.setting().left() > 20;
    }

    /// A base; not a sentence that opens the text and happens to begin with the word.
    private static boolean isBasis(Line line) {
        var text = line.whole();
        return text.matches("(?s)[-–]?\\s*Căn cứ(?!\\p{L}).*")
                && !text.endsWith(":")
                && !text.matches("(?s).*(như sau|sau đây|sau)\\s*[:.]?$");
    }
}
