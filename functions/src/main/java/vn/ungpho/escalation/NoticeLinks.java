package vn.ungpho.escalation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Liên kết xác nhận: the address in a mail at which its notice is answered. It names the notice, until when it is
/// good, and carries a seal over both; nothing of a person stands in it.
///
/// @param publicUrl base address of the site, without a slash at the end
/// @param valid     how long a link is good
/// @param seal      what only this deployment can make of a text: lower-case hex, of a length of at least 32
public record NoticeLinks(String publicUrl, Duration valid, UnaryOperator<String> seal) {

    /// 128 bits.
    private static final int SEAL = 32;

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,400})\\.([0-9]{1,11})\\.[0-9a-f]{32}");

    /// What a link is worth.
    public sealed interface Shown {

        /// It is ours, for the notice of this id.
        record Good(String notice) implements Shown {}

        /// It was ours, and is too old.
        record Expired() implements Shown {}

        /// It is none of ours.
        record Forged() implements Shown {}
    }

    /// The address at which a notice that is sent now can be answered.
    public String link(String notice, Instant now) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(notice.getBytes(StandardCharsets.UTF_8));
        return publicUrl + "/notices/" + token(encoded, now.plus(valid).getEpochSecond());
    }

    /// What the end of an address is worth at `now`.
    public Shown read(String token, Instant now) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return new Shown.Forged();
        }
        var until = Long.parseLong(form.group(2));
        if (!same(token, token(form.group(1), until))) {
            return new Shown.Forged();
        }
        var notice = new String(Base64.getUrlDecoder().decode(form.group(1)), StandardCharsets.UTF_8);
        return now.getEpochSecond() < until ? new Shown.Good(notice) : new Shown.Expired();
    }

    private String token(String encoded, long until) {
        return encoded + "." + until + "."
                + seal.apply("notice\n" + encoded + "\n" + until).substring(0, SEAL);
    }

    /// In a time that says nothing of where they differ.
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
