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
/// @param words  words of the report, those of its system and its indicators first
public record Terms(List<String> system, List<String> clues, List<String> words) {

    /// No words.
    public static final Terms NONE = new Terms(List.of(), List.of(), List.of());

    /// What a clue begins with that is a system's name.
    static final String SYSTEM = "system:";

    private static final int MOST_OF_SYSTEM = 8;
    private static final int MOST_CLUES = 8;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 64;

    /// Characters of a sealed term as it is a key: 96 bits.
    private static final int SEAL = 24;

    /// Characters of a sealed term among others of its report: 32 bits.
    private static final int SHORT = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Syllables that stand in every report and tell none from another.
    private static final Set<String> EMPTY = Set.of(
            "va", "la", "cua", "bi", "co", "duoc", "cho", "nay", "cac", "nhung", "mot", "da", "tu", "o", "trong", "voi",
            "thi", "ma", "toi", "chung", "khi", "den", "ve", "rat", "cung", "the", "and", "is", "are", "was", "of",
            "to", "in", "on", "a", "an", "we", "our", "it");

    public Terms {
        system = List.copyOf(system);
        clues = List.copyOf(clues);
        words = List.copyOf(words);
    }

    /// Those of a report, in plain letters.
    public static Terms of(IncidentReport report) {
        var system = words(Stream.of(report.system())).limit(MOST_OF_SYSTEM).toList();
        var indicators = Indicators.in(report.description());
        var clues = Stream.concat(
                        Stream.of(String.join(" ", system))
                                .filter(name -> !name.isEmpty())
                                .map(SYSTEM::concat),
                        indicators.stream())
                .limit(MOST_CLUES)
                .toList();
        var text = Stream.of(
                        Stream.of(report.system()),
                        indicators.stream().limit(MOST_CLUES),
                        Stream.of(report.description()),
                        report.answers().stream().map(Answer::value))
                .flatMap(each -> each);
        return new Terms(system, clues, words(text).limit(MOST_WORDS).toList());
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
