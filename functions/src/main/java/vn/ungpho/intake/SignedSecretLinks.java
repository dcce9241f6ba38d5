package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.ungpho.escalation.SecretLinks;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Notice;

/// [SecretLinks] as `site/secret?ticket=<incident>.<minute>.<seal>`. The seal covers the hash of the secret that is to
/// be replaced: once it is, the ticket opens nothing any more, and nothing has to be kept to know that.
///
/// @param site base URL of the public site
/// @param seal what only this deployment can make of a text
public record SignedSecretLinks(String site, UnaryOperator<String> seal) implements SecretLinks {

    /// From the request, not from the mail.
    static final Duration VALID = Duration.ofHours(2);

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9})\\.[0-9a-f]{32}");

    /// The minute of a request, as the round of its notice.
    static int round(Instant now) {
        return Math.toIntExact(now.getEpochSecond() / 60);
    }

    @Override
    public String link(Incident incident, Notice notice) {
        var language = incident.report().language();
        return site + "/secret?ticket=" + ticket(incident, notice.round())
                + (language == Language.VI ? "" : "&lang=" + language.tag());
    }

    /// The incident that a ticket names, if the ticket has the right form and is not too old.
    Optional<IncidentId> incident(String ticket, Instant now) {
        var found = FORM.matcher(ticket);
        if (!found.matches() || !IncidentId.isValid(found.group(1))) {
            return Optional.empty();
        }
        var until = Instant.ofEpochSecond(60 * Long.parseLong(found.group(2))).plus(VALID);
        return now.isBefore(until) ? Optional.of(new IncidentId(found.group(1))) : Optional.empty();
    }

    /// Whether a ticket is one of ours for the secret that the incident has now.
    boolean opens(String ticket, Incident incident) {
        var found = FORM.matcher(ticket);
        return found.matches()
                && MessageDigest.isEqual(
                        ticket.getBytes(StandardCharsets.US_ASCII),
                        ticket(incident, Integer.parseInt(found.group(2))).getBytes(StandardCharsets.US_ASCII));
    }

    private String ticket(Incident incident, int minute) {
        var sealed = seal.apply("secret\n" + incident.id() + "\n" + minute + "\n" + incident.secretHash());
        return incident.id() + "." + minute + "." + sealed.substring(0, 32);
    }
}
