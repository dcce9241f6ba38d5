package vn.ungpho.intake.mime;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ungpho.incident.Language;

/// The language of a mail: Vietnamese or English. Vietnamese where nothing tells.
final class Tongue {

    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ]|[aeiouyAEIOUY][\u0300\u0301\u0303\u0309\u0323]");

    /// English words that are no Vietnamese syllables.
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "was", "were", "have", "has", "our", "are", "please", "this", "that", "with", "been", "from",
            "your", "is", "of", "we");

    private static final int ENOUGH = 3;
    private static final int LONGEST = 10_000;

    private Tongue() {}

    static Language of(String header, String text) {
        var named = header.strip().toLowerCase(Locale.ROOT);
        if (named.startsWith("vi") || named.startsWith("en")) {
            return Language.of(named.substring(0, 2));
        }
        var beginning = text.substring(0, Math.min(text.length(), LONGEST));
        if (VIETNAMESE
                        .matcher(Normalizer.normalize(beginning, Normalizer.Form.NFD))
                        .find()
                || VIETNAMESE.matcher(beginning).find()) {
            return Language.VI;
        }
        var words = Arrays.stream(beginning.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(ENGLISH::contains)
                .distinct()
                .count();
        return words >= ENOUGH ? Language.EN : Language.VI;
    }
}
