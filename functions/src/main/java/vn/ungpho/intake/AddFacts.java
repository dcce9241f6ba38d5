package vn.ungpho.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.intake.AddSupplement.Received;

/// Bổ sung của người báo: whoever has the receipt and the secret, or a ticket of a page that was shown for them, adds
/// what was learned since. It is a supplement like an answer by mail, once for each key.
public record AddFacts(LookUpReport lookUp, Incidents incidents, AddSupplement supplements, UploadTickets tickets) {

    /// Most UTF-16 units of a text.
    public static final int LONGEST = 20_000;

    private static final String HOW = "mã tiếp nhận và mã bí mật";

    /// What was written.
    ///
    /// @param key what every repetition of it shares
    public record Facts(String text, String key, Channel channel, Language language) {}

    /// What became of it.
    public sealed interface Answer {

        /// It stands with the incident, now or from before.
        record Added(Incident incident) implements Answer {}

        /// There is something wrong with the text.
        record Faulty(Incident incident, List<FieldError> errors) implements Answer {}

        /// Too much was added within a day; it is worth while again at `until`.
        record TooOften(Incident incident, Instant until) implements Answer {}
    }

    /// The incident of a ticket, as [LookUpReport] shows it, if it is one of ours and not too old.
    public Optional<Incident> opened(String ticket, Instant now) {
        return tickets.incident(ticket, now).flatMap(incidents::find).map(lookUp::joint);
    }

    /// Adds what was written at `now`.
    public Answer add(Incident incident, Facts facts, Instant now) {
        var errors = new ArrayList<FieldError>();
        var text = new Texts(errors).block("facts", facts.text(), LONGEST).strip();
        if (Texts.isBlank(text) && errors.isEmpty()) {
            errors.add(new FieldError("facts", "Chưa viết gì", "There is nothing written"));
        }
        if (!errors.isEmpty()) {
            return new Answer.Faulty(incident, List.copyOf(errors));
        }
        var again = supplements.welcome(incident, now);
        if (again.isAfter(now)) {
            return stands(incident, text) ? new Answer.Added(incident) : new Answer.TooOften(incident, again);
        }
        supplements.add(incident, new Received(report(incident, text, facts), "facts:" + facts.key(), HOW, false), now);
        return new Answer.Added(incident);
    }

    /// Whether these words were taken in before. A repetition is answered as the first time was, also of the last that
    /// could be taken, but not written again, by whatever key it comes.
    private boolean stands(Incident incident, String text) {
        return supplements.supplements().newest(incident.id(), AddSupplement.MOST_A_DAY).stream()
                .anyMatch(s -> s.report().description().equals(text));
    }

    private static IncidentReport report(Incident incident, String text, Facts facts) {
        return new IncidentReport(
                incident.report().agency(),
                facts.channel(),
                "",
                text,
                "",
                Optional.empty(),
                Ongoing.UNKNOWN,
                incident.report().reporter(),
                List.of(),
                List.of(),
                facts.language());
    }
}
