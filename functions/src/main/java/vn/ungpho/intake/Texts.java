package vn.ungpho.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Text from outside: NFC, without control characters, of a bounded length. A text that is none of that is a fault of
/// its field, never silently changed.
final class Texts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:\"\\\\]{1,64}@[^\\s@<>(),;:\"\\\\]{1,189}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{2,28}");

    private Texts() {}

    /// Text of several lines; line ends become LF.
    static String block(String field, String text, int longest, List<FieldError> errors) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return checked(field, plain, longest, "\n\t", errors);
    }

    /// Text of one line.
    static String line(String field, String text, int longest, List<FieldError> errors) {
        return checked(field, text, longest, "", errors).strip();
    }

    static String email(String field, String text, List<FieldError> errors) {
        return matching(field, text, EMAIL, "Không phải địa chỉ thư điện tử; viết như ten@coquan.vn", errors);
    }

    static String phone(String field, String text, List<FieldError> errors) {
        return matching(field, text, PHONE, "Không phải số điện thoại; viết như 0912 345 678", errors);
    }

    private static String matching(String field, String text, Pattern form, String detail, List<FieldError> errors) {
        var line = text.strip();
        if (!line.isEmpty() && !form.matcher(line).matches()) {
            errors.add(new FieldError(field, detail));
        }
        return line;
    }

    private static String checked(String field, String text, int longest, String allowed, List<FieldError> errors) {
        if (text.length() > longest) {
            errors.add(new FieldError(field, "Dài quá " + longest + " ký tự (đang có " + text.length() + ")"));
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isBad(c) && allowed.indexOf(c) < 0) {
                errors.add(new FieldError(
                        field, "Có ký tự điều khiển (U+%04X) ở vị trí %d; hãy xóa nó".formatted(c, i + 1)));
                return text;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isBad(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
