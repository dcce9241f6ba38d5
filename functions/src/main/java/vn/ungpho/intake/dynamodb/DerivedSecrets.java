package vn.ungpho.intake.dynamodb;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.intake.Secrets;

/// [Secrets] by HMAC-SHA256 with one key of this deployment.
public record DerivedSecrets(StoredKeys keys) implements Secrets {

    /// Characters that are not mistaken for one another when read out; 29^20 secrets are some 97 bits.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXY";

    private static final int LENGTH = 20;
    private static final String KEY = "reporters-key";

    @Override
    public String secret(IncidentId incident) {
        return written(hmac(incident.value()));
    }

    @Override
    public String secret(IncidentId incident, String occasion) {
        return written(hmac("secret\n" + incident + "\n" + occasion));
    }

    private static String written(byte[] hmac) {
        var number = new BigInteger(1, hmac);
        var base = BigInteger.valueOf(ALPHABET.length());
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 5 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(number.mod(base).intValue()));
            number = number.divide(base);
        }
        return text.toString();
    }

    @Override
    public String hash(String secret) {
        return Hashes.sha256(ReceiptCode.bare(secret));
    }

    @Override
    public String seal(String text) {
        // An incident's id is no sealed text: the two uses of the key cannot be mistaken for one another.
        return HexFormat.of().formatHex(hmac("seal\n" + text));
    }

    private byte[] hmac(String text) {
        return keys.hmac(KEY, Optional.empty(), text);
    }
}
