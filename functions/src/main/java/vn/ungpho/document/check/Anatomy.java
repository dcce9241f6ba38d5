package vn.ungpho.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a file apart into its documents. Most hold one; a collection of samples holds many, each with a heading or a
/// Quốc hiệu of its own.
final class Anatomy {

    private static final Pattern SAMPLE = Pattern.compile("Mẫu (số )?\\d+(\\.\\d+)*\\b.{0,80}|Mẫu văn bản \\(.*");

    private Anatomy() {}

    static List<Letter> letters(Paper paper) {
        var segments = segments(spots(paper));
        var letters = new ArrayList<Letter>();
        for (var segment : segments) {
            if (segment.stream().allMatch(Spot::blank)) {
                continue;
            }
            var letter = new LetterReader(segment).read(segments.size() == 1 ? "Văn bản" : name(segment));
            // What stands around the documents of a collection is none itself.
            boolean something = !letter.head().isEmpty() || letter.appendixOnly();
            if (something || segments.size() == 1) {
                letters.add(letter);
            }
        }
        return letters;
    }

    private static List<Spot> spots(Paper paper) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < paper.sheets().size(); i++) {
            boolean opens = true;
            for (var node : paper.sheets().get(i).nodes()) {
                var spot = new Spot(i, opens, node);
                opens &= spot.blank();
                spots.add(spot);
            }
        }
        return spots;
    }

    private static List<List<Spot>> segments(List<Spot> spots) {
        var segments = new ArrayList<List<Spot>>();
        segments.add(new ArrayList<>());
        boolean headed = false;
        boolean said = false;
        for (var spot : spots) {
            boolean sample = SAMPLE.matcher(spot.text()).matches();
            boolean head = HeadReader.begins(spot.node());
            if (sample || head && headed && said) {
                segments.add(new ArrayList<>());
                headed = false;
            }
            headed |= head;
            said = !head && (said || !spot.blank());
            segments.getLast().add(spot);
        }
        return segments.stream().filter(s -> !s.stream().allMatch(Spot::blank)).toList();
    }

    private static String name(List<Spot> segment) {
        var first = segment.stream().filter(s -> !s.text().isBlank()).findFirst();
        return first.map(s -> "Văn bản “" + Words.excerpt(s.text()) + "”").orElse("Văn bản");
    }
}
