package vn.ungpho.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.ungpho.agency.EmailAddress;

/// Text from outside: NFC, without control characters, of a bounded length. A text that is none of that is a fault of
/// its field, never silently changed.
///
/// @param errors where the faults are noted
record Texts(List<FieldError> errors) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{2,28}");

    private static final Bilingual NO_EMAIL = new Bilingual(
            "Không phải địa chỉ thư điện tử; viết như ten@coquan.vn",
            "This is no e-mail address; write it like name@agency.vn");
    private static final Bilingual NO_PHONE = new Bilingual(
            "Không phải số điện thoại; viết như 0912 345 678",
            "This is no telephone number; write it like 0912 345 678");

    /// Text of several lines; line ends become LF.
    String block(String field, String text, int longest) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return checked(field, plain, longest, "\n\t");
    }

    /// Text of one line.
    String line(String field, String text, int longest) {
        return checked(field, text, longest, "").strip();
    }

    String email(String field, String text) {
        return matching(field, text, EmailAddress::isSound, NO_EMAIL);
    }

    String phone(String field, String text) {
        return matching(field, text, PHONE.asMatchPredicate(), NO_PHONE);
    }

    /// Whether there is nothing to see in it.
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /// Telephones copy numbers with marks of direction around them and pages with spaces that do not break: what nobody
    /// sees makes no address wrong.
    private String matching(String field, String text, Predicate<String> form, Bilingual detail) {
        var line = text.replaceAll("\\p{Cf}", "").replaceAll("\\p{Zs}", " ").strip();
        if (!line.isEmpty() && !form.test(line)) {
            errors.add(new FieldError(field, detail));
        }
        return line;
    }

    private String checked(String field, String text, int longest, String allowed) {
        if (text.length() > longest) {
            errors.add(new FieldError(
                    field,
                    "Dài quá " + longest + " ký tự (đang có " + text.length() + ")",
                    "Longer than " + longest + " characters (it has " + text.length() + ")"));
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isBad(c) && allowed.indexOf(c) < 0) {
                errors.add(new FieldError(
                        field,
                        "Có ký tự điều khiển (U+%04X) ở vị trí %d; hãy xóa nó".formatted(c, i + 1),
                        "Control character (U+%04X) at position %d; remove it".formatted(c, i + 1)));
                return text;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isBad(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
