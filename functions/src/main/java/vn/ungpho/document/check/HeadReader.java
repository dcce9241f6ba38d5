package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;

/// Finds Quốc hiệu, and what stands beside and under it, in a table or pushed apart by tabs.
final class HeadReader {

    static final String NATION = Words.key("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    static final String MOTTO = Words.key("Độc lập - Tự do - Hạnh phúc");
    private static final String NATION_BEGINS = NATION.substring(0, 12);
    private static final int COLUMNS = 3;
    private final List<Line> left = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();

    /// Whether a document begins here.
    static boolean begins(Node node) {
        return switch (node) {
            case Line line -> line.parts().stream().anyMatch(HeadReader::national);
            case Node.Grid grid ->
                grid.rows().stream()
                        .filter(row -> row.size() <= COLUMNS)
                        .anyMatch(row -> row.stream().anyMatch(HeadReader::national));
        };
    }

    private static boolean national(Node.Cell cell) {
        return cell.lines().anyMatch(HeadReader::national);
    }

    private static boolean national(Line line) {
        var key = Words.key(line.text());
        return key.equals(NATION)
                || key.equals(MOTTO)
                || key.startsWith(NATION_BEGINS) && NATION.startsWith(key)
                || key.startsWith(NATION) && key.length() < NATION.length() + 3;
    }

    /// Takes the node in, if it is one of the head's.
    boolean takes(Node node) {
        return switch (node) {
            case Line line -> line(line);
            case Node.Grid grid -> grid(grid);
        };
    }

    private boolean grid(Node.Grid grid) {
        boolean ours = begins(grid) || grid.lines().anyMatch(l -> isNumber(l) || isDate(l));
        if (!ours || grid.rows().stream().anyMatch(r -> r.size() > COLUMNS)) {
            return false;
        }
        for (var row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean first = i == 0 && (row.size() > 1 || !national(row.getFirst()));
                row.get(i).lines().forEach((first ? left : right)::add);
            }
        }
        return true;
    }

    private boolean line(Line line) {
        if (line.blank() || line.underscores()) {
            (right.isEmpty() ? left : right).add(line);
            return true;
        }
        var parts = line.parts();
        boolean ours = parts.stream().anyMatch(p -> national(p) || isNumber(p) || isDate(p));
        if (parts.size() > 1 && (ours || right.size() > 0 && isNumberOrRule(parts))) {
            left.add(parts.getFirst());
            right.addAll(parts.subList(1, parts.size()));
            return true;
        }
        if (ours) {
            (isNumber(line) ? left : right).add(line);
            return true;
        }
        if (right.isEmpty() && line.capitals() && Kind.of(line.text()).isEmpty()) {
            left.add(line);
            return true;
        }
        if (line.text().startsWith("V/v")) {
            left.add(line);
            return true;
        }
        return false;
    }

    private static boolean isNumberOrRule(List<Line> parts) {
        return parts.stream().anyMatch(p -> p.underscores() || p.capitals());
    }

    static boolean isNumber(Line line) {
        return line.text().matches("(?i)Số(?!\\p{L}).{0,60}/.{1,60}")
                        && line.text().length() < 60
                || line.text().matches("(?i)Số\\s*:.{0,40}");
    }

    static boolean isDate(Line line) {
        var text = line.text();
        return text.length() < 90
                && !text.startsWith("(")
                && !text.contains("/")
                && text.matches("(?iu).*ngày.*tháng.*năm.*");
    }

    Letter.Head head() {
        return new Letter.Head(List.copyOf(left), List.copyOf(right));
    }
}
