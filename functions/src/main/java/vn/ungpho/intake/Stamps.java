package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/// Tem: what a form is handed out with, so that it can be seen later that it was, and when. It goes with the form's
/// Idempotency-Key, and since one key is one report, one stamp is one report too.
///
/// A browser with JavaScript looks for a number such that SHA-256 of `key:stamp:number` begins with so many zero bits
/// (bằng chứng công việc). Nobody else is asked, and a browser without JavaScript only has to be open for a moment.
///
/// @param bits how many zero bits a proof has; each one more doubles the work
public record Stamps(Secrets secrets, int bits) {

    private static final Duration A_PERSON_NEEDS = Duration.ofSeconds(3);
    private static final Duration VALID = Duration.ofHours(12);

    /// The stamp of a form that is handed out now: seconds since 1970 and a seal.
    public String issue(String key, Instant now) {
        return stamp(key, now.getEpochSecond());
    }

    /// What a form that comes back has shown.
    public Effort effort(String key, String stamp, String proof, Instant now) {
        var issuedAt = stamp.split("\\.", 2)[0];
        if (!issuedAt.matches("[0-9]{1,11}") || !same(stamp, stamp(key, Long.parseLong(issuedAt)))) {
            return Effort.BARE;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(issuedAt)), now);
        if (age.isNegative() || age.compareTo(VALID) > 0) {
            return Effort.BARE;
        }
        if (proof.matches("[0-9]{1,12}") && zeroBits(key + ":" + stamp + ":" + proof) >= bits) {
            return Effort.PROVEN;
        }
        return age.compareTo(A_PERSON_NEEDS) >= 0 ? Effort.AGED : Effort.BARE;
    }

    private String stamp(String key, long second) {
        return second + "." + secrets.seal("form\n" + key + "\n" + second).substring(0, 32);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static int zeroBits(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            int whole = 0;
            while (whole < hash.length && hash[whole] == 0) {
                whole++;
            }
            return whole == hash.length ? 8 * whole : 8 * whole + Integer.numberOfLeadingZeros(hash[whole] & 0xFF) - 24;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
