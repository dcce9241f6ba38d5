package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Từ khóa of a report: what it is found by, and what it is compared by with others. Bounded, whatever was written; the
/// rest is in the report. In the store they are sealed, since a word of a report may be a person's name.
///
/// @param system words of the system's name
/// @param clues  the system's name as a whole, and indicators: what two reports of one incident share
/// @param words  words of the report, each once: those of its system and its indicators first, then the beginning of
/// its answers, so that a long description does not push them out, then the description and what is left
public record Terms(List<String> system, List<String> clues, List<String> words) {

    /// No words.
    public static final Terms NONE = new Terms(List.of(), List.of(), List.of());

    /// What a clue begins with that is a system's name.
    static final String SYSTEM = "system:";

    private static final int MOST_OF_SYSTEM = 8;
    private static final int MOST_CLUES = 8;
    private static final int MOST_WORDS = 40;
    private static final int MOST_OF_INDICATORS = 16;
    private static final int MOST_OF_ANSWERS = 8;
    private static final int LONGEST = 64;

    /// Characters of a sealed term as it is a key: 96 bits.
    private static final int SEAL = 24;

    /// Characters of a sealed term among others of its report: 32 bits.
    private static final int SHORT = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Syllables that stand in every report and tell none from another, in plain letters. None that is also part of a
    /// word which tells something (`tài khoản`, `đăng nhập`), but for those that nearly every sentence has.
    private static final Set<String> EMPTY = Set.of("""
            va la cua bi co duoc cho nay cac nhung mot da tu o trong voi thi ma toi chung khi den ve rat cung
            khong nhu neu hoac boi vi nen sau truoc ra vao roi con nua theo
            the and is are was of to in on a an we our it this that with for has have been from at by be not
            """.strip().split("\\s+"));

    public Terms {
        system = List.copyOf(system);
        clues = List.copyOf(clues);
        words = List.copyOf(words);
    }

    /// Those of a report, in plain letters.
    public static Terms of(IncidentReport report) {
        var system = words(Stream.of(report.system())).limit(MOST_OF_SYSTEM).toList();
        var indicators = indicators(report);
        var clues = Stream.concat(
                        Stream.of(String.join(" ", system))
                                .filter(name -> !name.isEmpty())
                                .map(SYSTEM::concat),
                        indicators.stream())
                .limit(MOST_CLUES)
                .toList();
        var found = words(indicators.stream().limit(MOST_CLUES));
        var answers = words(report.answers().stream().map(Answer::value)).toList();
        var words = Stream.of(
                        system.stream(),
                        found.limit(MOST_OF_INDICATORS),
                        answers.stream().limit(MOST_OF_ANSWERS),
                        words(Stream.of(report.description())),
                        answers.stream())
                .flatMap(each -> each)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new Terms(system, clues, words);
    }

    /// Those of what was answered and described. The reporter's own address, which stands under many a mail, is none.
    private static List<String> indicators(IncidentReport report) {
        var own = PlainLetters.of(report.reporter().email().strip());
        return Stream.concat(report.answers().stream().map(Answer::value), Stream.of(report.description()))
                .flatMap(text -> Indicators.in(text).stream())
                .distinct()
                .filter(indicator -> !indicator.equals(own))
                .toList();
    }

    /// The words of a question, in plain letters.
    public static List<String> asked(String question) {
        return words(Stream.of(question)).toList();
    }

    private static Stream<String> words(Stream<String> texts) {
        var words = new LinkedHashSet<String>();
        texts.forEach(text -> BETWEEN.splitAsStream(PlainLetters.of(text))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .forEach(words::add));
        return words.stream();
    }

    /// As the store may know them.
    ///
    /// @param seal what only this deployment can make of a text
    public Terms sealed(String agency, UnaryOperator<String> seal) {
        UnaryOperator<String> each = term -> sealed(agency, term, seal);
        return new Terms(
                system.stream().map(each).toList(),
                clues.stream().map(c -> each.apply("clue\n" + c)).toList(),
                words.stream().map(each).toList());
    }

    /// Only what is searched for, without what reports are compared by.
    public Terms searched() {
        return new Terms(List.of(), List.of(), words);
    }

    /// One term as the store may know it: the same word of two agencies is not the same.
    public static String sealed(String agency, String term, UnaryOperator<String> seal) {
        return seal.apply("term\n" + agency + "\n" + term).substring(0, SEAL);
    }

    /// Every term that the report is found by.
    public List<String> all() {
        var all = new LinkedHashSet<>(clues);
        all.addAll(words);
        return List.copyOf(all);
    }

    /// Sealed terms cut short, as they stand with each of them.
    public Terms cut() {
        return new Terms(cut(system), cut(clues), cut(words));
    }

    /// Sealed terms cut short.
    public static List<String> cut(List<String> sealed) {
        return sealed.stream()
                .map(t -> t.substring(0, Math.min(SHORT, t.length())))
                .toList();
    }

    /// As one text.
    public String text() {
        return String.join("|", String.join(",", system), String.join(",", clues), String.join(",", words));
    }

    /// Reads what [#text] wrote.
    public static Terms parse(String text) {
        var parts = new ArrayList<List<String>>();
        for (var part : text.split("\\|", -1)) {
            parts.add(part.isEmpty() ? List.of() : List.of(part.split(",")));
        }
        return new Terms(parts.get(0), parts.get(1), parts.get(2));
    }
}
