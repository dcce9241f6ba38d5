package vn.ungpho.document.html;

import java.util.List;
import vn.ungpho.document.Block.Mark;

/// What stands before headings and paragraphs, counted as the numbering of the DOCX counts.
final class Marks {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private final List<String> alphabet;
    private int romans;
    private int numbers;
    private int decimals;
    private int letters;

    /// @param alphabet letters of điểm in order
    Marks(List<String> alphabet) {
        this.alphabet = alphabet;
    }

    /// With the space behind it; empty for plain text.
    String next(Mark mark) {
        return switch (mark) {
            case PLAIN -> "";
            case DASH -> "- ";
            case PLUS -> "+ ";
            case LETTER -> alphabet.get(letters++) + ") ";
            case ROMAN -> roman() + ". ";
            case NUMBER -> number() + ". ";
            case DECIMAL -> numbers + "." + decimal() + ". ";
        };
    }

    static String roman(int number) {
        return ROMAN.get(number - 1);
    }

    private String roman() {
        numbers = 0;
        decimals = 0;
        letters = 0;
        return roman(++romans);
    }

    private int number() {
        decimals = 0;
        letters = 0;
        return ++numbers;
    }

    private int decimal() {
        letters = 0;
        return ++decimals;
    }
}
