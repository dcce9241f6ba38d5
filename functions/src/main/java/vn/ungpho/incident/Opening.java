package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that is written in one transaction when an incident is opened.
///
/// @param incident    the incident, with the first entry of its log
/// @param dedupeKey   hash that the same report always has; nothing in the clear
/// @param fingerprint hash of the report's content
/// @param notices     first notices, for the outbox
/// @param watch       what escalation remembers of them; empty where it did not look
/// @param allowances  what it uses up; nothing is written when one of them is exhausted
/// @param terms       sealed words that it is found by
/// @param group       hash, of the same kind as the key, of what it shares with deliveries that are to stand beside it;
///                    one incident is opened for a group
public record Opening(
        Incident incident,
        String dedupeKey,
        String fingerprint,
        List<Notice> notices,
        Optional<Watch> watch,
        List<Allowance> allowances,
        Terms terms,
        Optional<String> group) {

    public Opening {
        notices = List.copyOf(notices);
        allowances = List.copyOf(allowances);
    }

    /// The entries of the log that it opens with. The first vouches for the mail that the report came in and for
    /// the notices.
    ///
    /// @param kept what else the first entry vouches for
    public List<LogDraft> log(List<Imprint> kept) {
        var imprints = new ArrayList<>(kept);
        incident.report().evidence().forEach(mail -> imprints.add(Imprint.of(mail)));
        notices.forEach(notice -> imprints.add(Imprint.of(notice)));
        return incident.log().stream()
                .map(event -> new LogDraft(
                        incident.id(),
                        event.type().name().toLowerCase(Locale.ROOT),
                        event,
                        event == incident.log().getFirst() ? imprints : List.of()))
                .toList();
    }

    /// An opening that stands for itself.
    public Opening(
            Incident incident,
            String dedupeKey,
            String fingerprint,
            List<Notice> notices,
            Optional<Watch> watch,
            List<Allowance> allowances,
            Terms terms) {
        this(incident, dedupeKey, fingerprint, notices, watch, allowances, terms, Optional.empty());
    }

    /// An opening that nothing limits, nobody watches and no word finds.
    public Opening(Incident incident, String dedupeKey, String fingerprint, List<Notice> notices) {
        this(incident, dedupeKey, fingerprint, notices, Optional.empty(), List.of(), Terms.NONE);
    }
}
