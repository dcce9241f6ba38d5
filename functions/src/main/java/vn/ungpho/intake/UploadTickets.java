package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.incident.IncidentId;

/// Phiếu gửi tệp: lets whoever has just reported or looked up send files for one incident for a while, without the
/// codes, which do not belong into an address.
public record UploadTickets(Secrets secrets) {

    private static final Duration VALID = Duration.ofHours(1);
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,11})\\.[0-9a-f]{32}");

    /// A ticket that is good for an hour.
    public String issue(IncidentId incident, Instant now) {
        return ticket(incident.value(), now.plus(VALID).getEpochSecond());
    }

    /// The incident of a ticket; empty when it is none of ours or too old.
    public Optional<IncidentId> incident(String ticket, Instant now) {
        var matcher = FORM.matcher(ticket);
        if (!matcher.matches() || !IncidentId.isValid(matcher.group(1))) {
            return Optional.empty();
        }
        long until = Long.parseLong(matcher.group(2));
        return same(ticket, ticket(matcher.group(1), until)) && now.getEpochSecond() < until
                ? Optional.of(new IncidentId(matcher.group(1)))
                : Optional.empty();
    }

    private String ticket(String incident, long until) {
        var seal = secrets.seal("upload\n" + incident + "\n" + until).substring(0, 32);
        return incident + "." + until + "." + seal;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
