package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.incident.IncidentId;

/// [ReplyAddresses] as `reply+<incident><mark>@domain`. The mark is sealed over the incident and the party's address,
/// so that an address which was forwarded, or guessed, opens nothing to anybody else.
///
/// @param mailbox address that answers come in at, without a plus: `reply@domain`
/// @param seal    what only this deployment can make of a text: lower-case hex, of a length of at least 24
public record SignedReplyAddresses(String mailbox, UnaryOperator<String> seal) implements ReplyAddresses {

    /// 96 bits; the part before the @ has 64 characters at most (RFC 5321, 4.5.3.1.1).
    private static final int MARK = 24;

    private static final Pattern TOKEN = Pattern.compile(
            "[^@+]+\\+([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([0-9a-f]{24})@.*");

    @Override
    public String address(IncidentId incident, String party) {
        var token = incident.value().replace("-", "") + mark(incident, party);
        return mailbox.replaceFirst("@", "+" + token + "@");
    }

    @Override
    public Optional<IncidentId> incident(String address, String party) {
        var token = TOKEN.matcher(address.toLowerCase(Locale.ROOT));
        if (!token.matches()) {
            return Optional.empty();
        }
        var incident = new IncidentId(
                String.join("-", token.group(1), token.group(2), token.group(3), token.group(4), token.group(5)));
        return same(token.group(6), mark(incident, party)) ? Optional.of(incident) : Optional.empty();
    }

    private String mark(IncidentId incident, String party) {
        return seal.apply("reply\n" + incident + "\n" + party.toLowerCase(Locale.ROOT))
                .substring(0, MARK);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
