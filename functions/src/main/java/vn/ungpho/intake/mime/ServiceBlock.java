package vn.ungpho.intake.mime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.incident.Verdicts;

/// What the receiving mail service wrote on top of a mail.
///
/// SES puts its own `Received: … by inbound-smtp.REGION.amazonaws.com` first and its findings right below. A sender
/// can write the same headers, but only further down: so the block counts only directly below the topmost `Received`,
/// that one must be the service's own, and the block ends at the first field that is none of the service's or comes
/// twice.
///
/// @param received the service's `Received`, empty when it is not on top
/// @param findings the fields below it
record ServiceBlock(String received, Headers findings) {

    private static final Pattern SERVICE =
            Pattern.compile("\\bby\\s+inbound-smtp\\.[a-z0-9-]+\\.amazonaws\\.com\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR = Pattern.compile("\\bfor\\s+<?([^\\s<>;]+@[^\\s<>;]+)", Pattern.CASE_INSENSITIVE);

    private static final List<String> WRITTEN = List.of(
            "x-ses-spam-verdict",
            "x-ses-virus-verdict",
            "received-spf",
            "authentication-results",
            "x-ses-receipt",
            "x-ses-dkim-signature");

    static ServiceBlock of(Headers headers) {
        var fields = headers.fields();
        int top = 0;
        while (top < fields.size() && fields.get(top).name().equals("return-path")) {
            top++;
        }
        var found = new Headers();
        if (top == fields.size()
                || !fields.get(top).name().equals("received")
                || !SERVICE.matcher(fields.get(top).characters()).find()) {
            return new ServiceBlock("", found);
        }
        fields.stream()
                .skip(top + 1L)
                .takeWhile(f -> WRITTEN.contains(f.name()) && !found.has(f.name()))
                .forEach(found.fields()::add);
        return new ServiceBlock(fields.get(top).characters(), found);
    }

    /// The address that the service took the mail in for.
    Optional<String> recipient() {
        var found = FOR.matcher(received);
        return found.find() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    Verdicts verdicts() {
        var results = findings.first("authentication-results");
        var own = results.toLowerCase(Locale.ROOT).startsWith("amazonses.com") ? results : "";
        return new Verdicts(
                findings.first("x-ses-spam-verdict").toUpperCase(Locale.ROOT),
                findings.first("x-ses-virus-verdict").toUpperCase(Locale.ROOT),
                sole(own, "spf"),
                first(own, "dkim"),
                sole(own, "dmarc"),
                first(own, "p"),
                first(own, "header\\.from"));
    }

    /// The sender chooses its own HELO and envelope address, which are quoted in the results: a result that stands
    /// there twice is none.
    private static String sole(String results, String method) {
        var found = word(method).matcher(results);
        var value = found.find() ? found.group(1) : "";
        return found.find() ? "" : value.toLowerCase(Locale.ROOT);
    }

    /// A mail may carry several signatures; the first is the one the service names first.
    private static String first(String results, String method) {
        var found = word(method).matcher(results);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Pattern word(String method) {
        return Pattern.compile("(?<![a-z0-9.-])" + method + "=([a-z0-9._-]+)", Pattern.CASE_INSENSITIVE);
    }
}
