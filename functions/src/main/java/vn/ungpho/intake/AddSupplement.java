package vn.ungpho.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.Supplements.Addition;
import vn.ungpho.incident.Terms;

/// Bổ sung: puts what came in later beside the report of an incident, once.
///
/// @param seal what only this deployment can make of a text
public record AddSupplement(Supplements supplements, Agencies agencies, UnaryOperator<String> seal) {

    /// Most supplements of one incident within a day, by whatever channel, of which somebody is told.
    static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int ATTEMPTS = 20;

    /// What came in.
    ///
    /// @param key   what every repetition of the delivery shares
    /// @param how   how it found its incident, Vietnamese
    /// @param quiet whether nobody is to be troubled: no notice
    public record Received(IncidentReport report, String key, String how, boolean quiet) {}

    /// When the next one is welcome: later than `now` where as many have come within a day as may.
    Instant welcome(Incident incident, Instant now) {
        int earliest = supplements.last(incident.id()) - MOST_A_DAY + 1;
        return Optional.of(earliest)
                .filter(number -> number > 0)
                .flatMap(number -> supplements.find(incident.id(), number))
                .map(first -> first.receivedAt().plus(DAY))
                .filter(now::isBefore)
                .orElse(now);
    }

    /// Adds what came in at `now`.
    ///
    /// @throws IllegalStateException when others were faster time and again; the delivery has to come again
    public void add(Incident incident, Received received, Instant now) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int number = supplements.last(incident.id()) + 1;
            var supplement =
                    new Supplement(incident.id(), number, now, received.how(), received.report(), Optional.empty());
            if (supplements.add(addition(incident, supplement, received)) != Written.STALE) {
                return;
            }
        }
        throw new IllegalStateException("supplement not written after " + ATTEMPTS + " attempts");
    }

    private Addition addition(Incident incident, Supplement supplement, Received received) {
        var entry = new IncidentEvent(
                supplement.receivedAt(),
                IncidentEvent.Type.SUPPLEMENTED,
                "Thông tin bổ sung số " + supplement.number() + " qua "
                        + received.report().channel().label() + " (nhận biết theo " + received.how() + ")");
        var agency = incident.report().agency();
        return new Addition(
                incident,
                supplement,
                // As the delivery of a report has it: the same mail is a report or a supplement, never both.
                Hashes.sha256(received.report().agency() + "\n" + received.key()),
                entry,
                received.quiet() ? List.of() : notices(incident, supplement.number()),
                Terms.of(received.report()).sealed(agency, seal));
    }

    private List<Notice> notices(Incident incident, int number) {
        return agencies.agency(incident.report().agency()).stream()
                .flatMap(agency -> Rule.ON_SUPPLEMENT.notices(incident, agency, number))
                .toList();
    }
}
