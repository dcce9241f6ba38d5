package vn.ungpho.document.check;

/// How letters look.
///
/// @param latinFont  font of ASCII letters
/// @param accentFont font of the other ones
/// @param size       in points
/// @param raised     superscript
/// @param colour     six hexadecimal digits; `000000` when the text has the automatic one
public record Look(
        String latinFont,
        String accentFont,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean raised,
        String colour) {

    /// The font that a letter is set in.
    String font(int letter) {
        return letter < 128 ? latinFont : accentFont;
    }
}
