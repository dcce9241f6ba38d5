package vn.ungpho.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Tiêu chí xác định sự cố nghiêm trọng: named criteria over the findings, all of which have to hold. Pure.
///
/// @param title        what an incident is called for which all hold
/// @param article      where they stand
/// @param criteria     in the order of the article
/// @param reservations what is not sure about the article
public record SeverityPolicy(String title, String article, List<Criterion> criteria, List<Reservation> reservations) {

    public SeverityPolicy {
        criteria = List.copyOf(criteria);
        reservations = List.copyOf(reservations);
    }

    /// One criterion.
    ///
    /// @param rule    what it looks at
    /// @param title   its wording, Vietnamese
    /// @param article where it stands
    public record Criterion(SeverityRule rule, String title, String article) {}

    /// What the criteria say.
    ///
    /// @param fields  how findings are called and shown
    /// @param day     of the incident
    public Severity judge(Findings findings, FindingFields fields, LocalDate day) {
        var grounds = criteria.stream()
                .map(c -> new Severity.Ground(
                        c.title(), c.article(), c.rule().holds(findings), reason(c.rule(), findings, fields)))
                .toList();
        return new Severity(
                Holds.all(grounds.stream().map(Severity.Ground::answer).toList()),
                article,
                grounds,
                reservations.stream()
                        .filter(r -> r.holdsOn(day))
                        .map(Reservation::text)
                        .toList());
    }

    private static String reason(SeverityRule rule, Findings findings, FindingFields fields) {
        return rule.facts().stream()
                .map(id -> fields.field(id).orElseThrow())
                .map(f ->
                        f.label() + ": " + findings.value(f.id()).map(f::shown).orElse(Holds.UNDETERMINED.label()))
                .collect(Collectors.joining("; "));
    }
}
