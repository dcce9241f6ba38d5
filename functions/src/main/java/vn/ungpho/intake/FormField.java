package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;

/// Trường of the form: one question.
///
/// @param id           name in the HTML form and last part of its path in JSON
/// @param within       the JSON object that it stands in: `contact`
/// @param kind         what is filled in
/// @param longest      most UTF-16 units, where it is text
/// @param label        the question
/// @param help         what to write
/// @param missing      what is said when it is empty; a field without is not mandatory
/// @param autocomplete what a browser may fill in by itself (HTML's `autocomplete`)
/// @param choices      what can be chosen, of a choice
public record FormField(
        String id,
        Optional<String> within,
        Kind kind,
        Optional<Integer> longest,
        Bilingual label,
        Optional<Bilingual> help,
        Optional<Bilingual> missing,
        Optional<String> autocomplete,
        List<Choice> choices) {

    /// What is filled in.
    public enum Kind {
        /// One of the agencies served.
        AGENCY,
        /// Text of several lines.
        BLOCK,
        /// Text of one line.
        LINE,
        /// A point in time.
        MOMENT,
        /// One of [FormField#choices].
        CHOICE,
        EMAIL,
        PHONE
    }

    /// One thing that can be chosen.
    public record Choice(String id, Bilingual label) {}

    private static final int LINE = 500;

    /// Whether it has to be filled in.
    public boolean required() {
        return missing.isPresent();
    }

    /// Name in errors and in JSON: `contact.email`.
    public String path() {
        return within.map(object -> object + "." + id).orElse(id);
    }

    /// Most UTF-16 units.
    public int most() {
        return longest.orElse(LINE);
    }
}
