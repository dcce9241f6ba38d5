package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says which line of a document is which component, from its top to its end.
final class LetterReader {

    private final List<Spot> spots;
    private int at;
    private int bodyFrom;

    LetterReader(List<Spot> spots) {
        this.spots = spots;
    }

    Letter read(String part) {
        int sheet = spots.getFirst().sheet();
        var head = head();
        var title = title(!head.isEmpty());
        var subject = title.isPresent() ? subject() : List.<Line>of();
        var attachedBy = attachedBy();
        var below = below();
        var openings = new OpeningReader(spots.subList(at, spots.size()));
        at += openings.length();
        var body = body();
        var foot = FootReader.read(at < spots.size() ? spots.subList(at, spots.size()) : List.of());
        var annexes = new AnnexReader(spots.subList(Math.min(spots.size(), bodyFrom), spots.size())).annexes();
        return new Letter(
                part,
                kind(head, title, annexes),
                sheet,
                head,
                title,
                subject,
                attachedBy,
                below,
                openings.bases(),
                openings.addressees(),
                body,
                foot,
                annexes);
    }

    private static Kind kind(Letter.Head head, Optional<Line> title, List<Letter.Annex> annexes) {
        if (title.isPresent()) {
            return Kind.of(title.get().text()).orElse(Kind.OTHER);
        }
        if (head.left().stream().anyMatch(l -> l.text().startsWith("V/v"))) {
            return Kind.LETTER;
        }
        return head.isEmpty() && !annexes.isEmpty() ? Kind.APPENDIX : Kind.UNKNOWN;
    }

    /// What stands before Quốc hiệu (a sample's heading) is no part of the document.
    private Letter.Head head() {
        while (at < spots.size() && !HeadReader.begins(spots.get(at).node())) {
            at++;
        }
        if (at == spots.size()) {
            at = 0;
            return new Letter.Head(List.of(), List.of());
        }
        var reader = new HeadReader();
        while (at > 0 && spots.get(at - 1).node() instanceof Line line && line.capitals()) {
            at--;
        }
        while (at < spots.size() && reader.takes(spots.get(at).node())) {
            at++;
        }
        return reader.head();
    }

    private Optional<Line> title(boolean headed) {
        int from = at;
        while (at < spots.size() && spots.get(at).blank()) {
            at++;
        }
        boolean fits = at < spots.size()
                && spots.get(at).node() instanceof Line line
                && !AnnexReader.isLabel(line)
                && !line.text().startsWith("Kính gửi")
                && (titled(line) || headed && line.centred() && line.capitals());
        if (fits) {
            return Optional.of((Line) spots.get(at++).node());
        }
        at = from;
        return Optional.empty();
    }

    private static boolean titled(Line line) {
        return line.text().length() < 60 && Kind.of(line.text()).isPresent() && (line.capitals() || line.centred());
    }

    private List<Line> subject() {
        var lines = new ArrayList<Line>();
        while (at < spots.size() && spots.get(at).node() instanceof Line line && partOfSubject(line, lines)) {
            lines.add(line);
            at++;
        }
        return List.copyOf(lines);
    }

    private static boolean partOfSubject(Line line, List<Line> before) {
        return !line.blank()
                && !line.underscores()
                && !line.text().matches("(?s)(Căn cứ|Kính gửi|\\(|THẨM QUYỀN).*")
                && (before.isEmpty()
                        || line.centred()
                                && line.capitals() == before.getFirst().capitals())
                && (line.centred() || line.mostly(Look::bold) && !OutlineCheck.isSection(line));
    }

    private List<Line> attachedBy() {
        var lines = new ArrayList<Line>();
        while (at < spots.size()
                && spots.get(at).node() instanceof Line line
                && (lines.isEmpty()
                        ? line.text().matches("(?isu)\\((ban hành )?kèm theo.*")
                        : line.centred() && !line.blank())
                && !line.underscores()) {
            lines.add(line);
            at++;
        }
        return List.copyOf(lines);
    }

    /// Blank lines, rules, and the line after them, which may carry a drawing.
    private List<Line> below() {
        var lines = new ArrayList<Line>();
        int i = at;
        while (i < spots.size() && spots.get(i).node() instanceof Line line) {
            lines.add(line);
            i++;
            if (!line.blank() && !line.underscores()) {
                break;
            }
            at = i;
        }
        return List.copyOf(lines);
    }

    private List<Node> body() {
        bodyFrom = at;
        var nodes = new ArrayList<Node>();
        while (at < spots.size()) {
            var node = spots.get(at).node();
            if (FootReader.begins(node) || node instanceof Line line && AnnexReader.isLabel(line)) {
                break;
            }
            nodes.add(node);
            at++;
        }
        return nodes;
    }
}
