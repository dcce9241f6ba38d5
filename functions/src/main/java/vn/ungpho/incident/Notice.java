package vn.ungpho.incident;

import java.util.Map;

/// Thông báo gửi đi, by name: which rule tells whom of which incident. Carries no address and no text, so that
/// neither is ever in a key; both are looked up when the mail is made.
///
/// @param incident the incident that it is about
/// @param agency   id of the agency that tells
/// @param rule     name of the escalation rule
/// @param subject  what of the incident it is about, as the rule names it (a step, a deadline); empty for the whole
/// @param round    how often this has come round for this incident, from 1
/// @param contact  id of the agency's contact, or [#REPORTER]
public record Notice(IncidentId incident, String agency, String rule, String subject, int round, String contact) {

    /// Stands for whoever reported the incident. No contact has such an id.
    public static final String REPORTER = "_reporter";

    /// A notice about the whole incident.
    public Notice(IncidentId incident, String agency, String rule, int round, String contact) {
        this(incident, agency, rule, "", round, contact);
    }

    /// One for each (incident, rule, subject, round, contact): what the outbox knows it by.
    public String id() {
        return incident + "." + rule + "." + (subject.isEmpty() ? "" : subject + ".") + round + "." + contact;
    }

    /// All that makes it this notice, by name: what the outbox keeps of it and never changes.
    public Map<String, String> said() {
        return Map.of(
                "incident", incident.value(),
                "agency", agency,
                "rule", rule,
                "subject", subject,
                "round", String.valueOf(round),
                "contact", contact);
    }

    /// Whether it goes to the reporter.
    public boolean toReporter() {
        return contact.equals(REPORTER);
    }
}
