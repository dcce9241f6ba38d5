package vn.ungpho.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dấu hiệu kỹ thuật in a text: addresses of machines and of mail, domain and file names, hashes, vulnerabilities. Also
/// as careful people write them (`hxxp://xau[.]example`, `la[@]xau[.]example`). Pure.
final class Indicators {

    /// Only the beginning of a long text is looked through.
    private static final int LONGEST = 20_000;

    private static final Pattern DOT = Pattern.compile("\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot]");

    private static final Pattern AT = Pattern.compile("\\[@]|\\(@\\)|\\{@}|\\[at]|\\(at\\)");

    /// A mail address counts whole only: its domain alone is that of everybody who has his mail there.
    private static final Pattern FORM = Pattern.compile("(?<![\\w@.+-])(?:"
            + "[a-z0-9_][a-z0-9_.+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z][a-z0-9]{1,23}"
            + "|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}"
            + "|cve-\\d{4}-\\d{4,7}"
            + "|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"
            + "|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}::[0-9a-f:]{0,29}"
            + "|(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.){1,8}[a-z][a-z0-9]{1,23})(?![\\w@-])");

    private Indicators() {}

    /// Those of a text, each once, in their order.
    static List<String> in(String text) {
        var beginning = PlainLetters.of(text.substring(0, Math.min(text.length(), LONGEST)));
        var plain = DOT.matcher(beginning).replaceAll(".").replace("hxxp", "http");
        plain = AT.matcher(plain).replaceAll("@");
        var found = new LinkedHashSet<String>();
        FORM.matcher(plain).results().map(MatchResult::group).forEach(found::add);
        return List.copyOf(found);
    }
}
