package vn.ungpho.intake;

import vn.ungpho.incident.IncidentId;

/// Mã bí mật of reporters. A secret is derived, not kept: the store has its hash only, and a repeated delivery still
/// gets the same one.
public interface Secrets {

    /// The secret that goes with this incident, in groups that can be read out.
    String secret(IncidentId incident);

    /// Another secret for this incident; the same occasion gives the same.
    String secret(IncidentId incident, String occasion);

    /// What the store keeps of a secret: SHA-256, lower-case hex. Case, spaces and hyphens do not matter.
    String hash(String secret);

    /// Niêm phong: a mark that only this deployment can put on a text, lower-case hex. Whoever sends the text back
    /// with its mark got both from us.
    String seal(String text);
}
