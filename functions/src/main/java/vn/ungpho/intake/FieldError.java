package vn.ungpho.intake;

import vn.ungpho.incident.Language;

/// One field that is wrong.
///
/// @param field   name in the outside contract, `contact.email`
/// @param detail  what is wrong and what is expected, Vietnamese, without the value itself
/// @param english the same in English
public record FieldError(String field, String detail, String english) {

    /// An error in the words of a bilingual text.
    public FieldError(String field, Bilingual words) {
        this(field, words.vi(), words.en());
    }

    /// What is wrong, in this language.
    public String in(Language language) {
        return language == Language.EN ? english : detail;
    }
}
