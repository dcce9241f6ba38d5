package vn.ungpho.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields of an `application/x-www-form-urlencoded` body.
public final class Form {

    private static final Pattern BROKEN = Pattern.compile("%EF%BF%BD|\uFFFD", Pattern.CASE_INSENSITIVE);

    private Form() {}

    /// Reads a body; a name that comes twice is a fault, since nobody could say which one is meant, and so are bytes of
    /// another charset, of which nobody could say what they meant.
    ///
    /// @throws Refusal 400 when the body is no form
    public static Map<String, String> read(String body) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (!pair.isEmpty() && fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "") != null) {
                throw new Refusal(new Problem(400, "Nội dung không hợp lệ", "Một trường được gửi hai lần.")
                        .english("The content is not valid", "A field was sent twice."));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            // The decoder puts this character where bytes are no UTF-8: there are more of it then than were sent.
            if (decoded.chars().filter(c -> c == '\uFFFD').count()
                    > BROKEN.matcher(text).results().count()) {
                throw new Refusal(new Problem(400, "Nội dung không đọc được", "Biểu mẫu gửi lên không phải UTF-8.")
                        .english("The content cannot be read", "The form that was sent is not UTF-8."));
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new Refusal(new Problem(400, "Nội dung không hợp lệ", "Biểu mẫu mã hóa sai (dấu %).")
                    .english("The content is not valid", "The form is wrongly encoded (a % sign)."));
        }
    }
}
