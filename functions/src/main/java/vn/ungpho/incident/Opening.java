package vn.ungpho.incident;

import java.util.List;

/// Everything that is written in one transaction when an incident is opened.
///
/// @param incident    the incident, with the first entry of its log
/// @param dedupeKey   hash that the same report always has; nothing in the clear
/// @param fingerprint hash of the report's content
/// @param notices     first notices, for the outbox
/// @param allowances  what it uses up; nothing is written when one of them is exhausted
public record Opening(
        Incident incident, String dedupeKey, String fingerprint, List<Notice> notices, List<Allowance> allowances) {

    public Opening {
        notices = List.copyOf(notices);
        allowances = List.copyOf(allowances);
    }

    /// An opening that nothing limits.
    public Opening(Incident incident, String dedupeKey, String fingerprint, List<Notice> notices) {
        this(incident, dedupeKey, fingerprint, notices, List.of());
    }
}
