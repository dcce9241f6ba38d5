package vn.ungpho.intake;

import vn.ungpho.incident.Language;

/// One text for people in both languages.
///
/// @param vi tiếng Việt
/// @param en English
public record Bilingual(String vi, String en) {

    /// The text in this language.
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
