package vn.ungpho.intake;

import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.IncidentId;

/// Secrets without a key, for tests.
public final class FixedSecrets implements Secrets {

    @Override
    public String secret(IncidentId incident) {
        return "bi-mat-" + incident;
    }

    @Override
    public String secret(IncidentId incident, String occasion) {
        return secret(incident) + "-" + Hashes.sha256(occasion).substring(0, 8);
    }

    @Override
    public String hash(String secret) {
        return Hashes.sha256(secret);
    }

    @Override
    public String seal(String text) {
        return Hashes.sha256("seal " + text);
    }
}
