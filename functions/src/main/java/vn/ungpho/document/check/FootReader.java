package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;

/// Reads Nơi nhận and the signature beside it.
final class FootReader {

    private static final String LABEL = Words.key("Nơi nhận");

    private FootReader() {}

    /// Whether the document's foot begins here.
    static boolean begins(Node node) {
        return node.lines().anyMatch(FootReader::isLabel);
    }

    static boolean isLabel(Line line) {
        var text = line.parts().isEmpty() ? "" : line.parts().getFirst().text();
        return text.length() < 40 && Words.key(text).startsWith(LABEL);
    }

    static Letter.Foot read(List<Spot> spots) {
        if (spots.isEmpty() || !begins(spots.getFirst().node())) {
            return new Letter.Foot(List.of(), List.of());
        }
        var recipients = new ArrayList<Line>();
        var signers = new ArrayList<Line>();
        if (spots.getFirst().node() instanceof Node.Grid grid) {
            grid(grid, recipients, signers);
        } else {
            lines(spots, recipients, signers);
        }
        return new Letter.Foot(
                upToFiling(recipients),
                signers.stream().filter(FootReader::signs).toList());
    }

    private static void grid(Node.Grid grid, List<Line> recipients, List<Line> signers) {
        for (var row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean left = i == 0 && row.size() > 1 || row.get(i).lines().anyMatch(FootReader::isLabel);
                row.get(i)
                        .lines()
                        .filter(l -> !l.blank())
                        .forEach(l -> (left || l.whole().startsWith("-") ? recipients : signers).add(l));
            }
        }
        while (!recipients.isEmpty() && !isLabel(recipients.getFirst())) {
            recipients.removeFirst();
        }
    }

    /// What stands below the filing line (ô 12) is no recipient.
    private static List<Line> upToFiling(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Words.key(lines.get(i).whole()).startsWith("LUU")) {
                return List.copyOf(lines.subList(0, i + 1));
            }
        }
        return List.copyOf(lines);
    }

    /// Without a table the two stand on the same lines, pushed apart by tabs.
    private static void lines(List<Spot> spots, List<Line> recipients, List<Line> signers) {
        for (var spot : spots) {
            if (!(spot.node() instanceof Line line) || AnnexReader.isLabel(line)) {
                return;
            }
            for (var part : line.parts()) {
                boolean left = isLabel(part) || part.whole().startsWith("-");
                if (!line.blank()) {
                    (left ? recipients : signers).add(part);
                }
            }
        }
    }

    /// Samples say in brackets what stands there: (Chữ ký của người có thẩm quyền…).
    private static boolean signs(Line line) {
        return !line.text().startsWith("(") && !line.text().endsWith(")");
    }
}
