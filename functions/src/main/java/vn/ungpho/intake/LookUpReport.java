package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.ReceiptCode;

/// Tra cứu: shows a reporter the state of the report. A wrong secret and an unknown code look the same.
public record LookUpReport(Incidents incidents, Secrets secrets) {

    /// The incident, if the secret is the one that goes with the receipt.
    public Optional<Incident> lookUp(String receipt, String secret) {
        var given = secrets.hash(secret);
        return ReceiptCode.parse(receipt)
                .flatMap(incidents::find)
                .filter(incident -> equal(incident.secretHash(), given));
    }

    private static boolean equal(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
