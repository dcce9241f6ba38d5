package vn.ungpho.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.document.Composition.Composed;
import vn.ungpho.document.DocumentArchive.Copy;
import vn.ungpho.document.Issuance.Issued;
import vn.ungpho.escalation.IssuedFile;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.response.PlanCheck;
import vn.ungpho.response.PlanFault;

/// Issues a document: composes, sets and stores it, and notes it in the incident's log.
///
/// May be called again at any time: the same content has the same key, and an entry of the log is written once for
/// each who asks.
public record IssueDocument(
        ComposeDocument compose,
        PlanCheck check,
        Incidents incidents,
        Typesetter typesetter,
        DocumentArchive archive,
        Sources sources) {

    /// @param by  who asks, as the identity provider knows them; not a name
    /// @param now when the order is carried out; only the incident's log knows it, never the document
    public Issuance issue(Order order, String by, Instant now) {
        return switch (compose.compose(order)) {
            case Issuance.Refused refused -> refused;
            case Composed composed -> issue(order, composed, new Asked(by, now));
        };
    }

    private Issued issue(Order order, Composed composed, Asked asked) {
        var faults = faults(order, asked.at());
        var content = typesetter.typeset(composed.document());
        var sha256 = Hashes.sha256(content);
        var provenance = new Provenance(
                order.kind(),
                sources.version(composed.templates()),
                sources.version(composed.data()),
                sha256,
                faults.size(),
                asked.by());
        var key = order.kind().word() + "/" + order.about() + "/" + sha256.substring(0, 16) + ".docx";
        var stored = archive.store(key, new Copy(name(composed.document()), content, provenance.metadata()));
        composed.incident().ifPresent(id -> {
            var event = new IncidentEvent(asked.at(), IncidentEvent.Type.DOCUMENT_ISSUED, provenance.detail());
            var file = new Imprint(Imprint.Kind.DOCUMENT, key, sha256, stored.version());
            var entryKey = key + "#" + Hashes.sha256(asked.by()).substring(0, 16);
            note(order, new LogDraft(id, entryKey, event, List.of(file)), sha256);
        });
        return new Issued(key, stored.url(), sha256, composed.open(), faults);
    }

    /// The same file ordered by another officer is noted again and told no more.
    private void note(Order order, LogDraft draft, String sha256) {
        var notices = incidents.find(draft.incident()).stream()
                .filter(_ -> order.kind().fulfils(compose.deadlines().duties()))
                .flatMap(incident -> compose.agencies().agency(incident.report().agency()).stream()
                        .flatMap(agency ->
                                IssuedFile.of(order.kind().word(), sha256).notices(incident, agency)))
                .toList();
        if (incidents.append(draft, notices) == Incidents.Written.STALE) {
            incidents.append(draft);
        }
    }

    /// The faults of the plan that is ordered, asked as of the day of the order; a plan is issued with them, since
    /// whether they matter is for the agency to say.
    public List<PlanFault> faults(Order order, Instant now) {
        return Optional.of(order)
                .filter(o -> o.kind() == DocumentKind.PLAN)
                .flatMap(o -> compose.plans().plan(o.about()))
                .map(plan -> check.check(plan, VietnamTime.day(now)))
                .orElse(List.of());
    }

    private static String name(OfficialDocument document) {
        return document.typeName() + " " + document.subject() + ".docx";
    }

    private record Asked(String by, Instant at) {}
}
