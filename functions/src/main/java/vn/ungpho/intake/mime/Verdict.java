package vn.ungpho.intake.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import vn.ungpho.intake.Verdicts;

/// Reads what the receiving mail service wrote on top of a mail.
///
/// SES puts its own `Received: … by inbound-smtp.REGION.amazonaws.com` first and its findings right below. A sender can
/// write the same headers, but only further down: so the block counts only directly below the topmost `Received`, that
/// one must be the service's own, and the block ends at the next `Received`.
final class Verdict {

    private static final Pattern SERVICE =
            Pattern.compile("\\bby\\s+inbound-smtp\\.[a-z0-9-]+\\.amazonaws\\.com\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DMARC = Pattern.compile("\\bdmarc=([a-z]+)", Pattern.CASE_INSENSITIVE);
    private static final Verdicts NONE = new Verdicts("", "", "");

    private Verdict() {}

    static Verdicts of(Header header) {
        var fields = header.getFields();
        int top = next(fields, 0);
        if (top == fields.size() || !SERVICE.matcher(fields.get(top).getBody()).find()) {
            return NONE;
        }
        var block = fields.subList(top + 1, next(fields, top + 1));
        return new Verdicts(
                first(block, "X-SES-Spam-Verdict").toUpperCase(Locale.ROOT),
                first(block, "X-SES-Virus-Verdict").toUpperCase(Locale.ROOT),
                dmarc(first(block, "Authentication-Results")));
    }

    private static int next(List<Field> fields, int from) {
        int i = from;
        while (i < fields.size() && !fields.get(i).getName().equalsIgnoreCase("Received")) {
            i++;
        }
        return i;
    }

    private static String first(List<Field> block, String name) {
        return block.stream()
                .filter(f -> f.getName().equalsIgnoreCase(name))
                .findFirst()
                .map(f -> f.getBody().strip())
                .orElse("");
    }

    private static String dmarc(String results) {
        var found = DMARC.matcher(results);
        return results.startsWith("amazonses.com") && found.find()
                ? found.group(1).toLowerCase(Locale.ROOT)
                : "";
    }
}
