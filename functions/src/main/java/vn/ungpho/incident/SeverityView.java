package vn.ungpho.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.SeverityCriterion;

/// How serious an incident is on three scales that do not replace one another: the criteria of the law, those of the
/// agency, and the word of the officer. Pure.
///
/// @param policy tiêu chí of the law
/// @param own    tiêu chí of the agency; none where it has none
/// @param fields how findings are called and shown
public record SeverityView(SeverityPolicy policy, List<SeverityCriterion> own, FindingFields fields) {

    private static final String WORD = "serious";

    public SeverityView {
        own = List.copyOf(own);
    }

    /// What one scale says.
    ///
    /// @param criteria which scale, Vietnamese
    /// @param answer   what it says
    /// @param reason   the facts that it rests on, Vietnamese
    record Answer(String criteria, Holds answer, String reason) {}

    /// What the agency's own criteria say: one that holds is enough, and one that is not known leaves it open.
    public Severity ofAgency(Findings findings) {
        var grounds = own.stream().map(c -> ground(c, findings)).toList();
        var answers = grounds.stream().map(Severity.Ground::answer).toList();
        var answer = answers.contains(Holds.YES)
                ? Holds.YES
                : answers.contains(Holds.UNDETERMINED) ? Holds.UNDETERMINED : Holds.NO;
        return new Severity(answer, "Tiêu chí của cơ quan", grounds, List.of());
    }

    private Severity.Ground ground(SeverityCriterion criterion, Findings findings) {
        var field = fields.field(criterion.finding()).orElseThrow();
        var value = findings.value(field.id()).filter(v -> !v.equals("unknown"));
        var holds = value.map(v -> field.chose(v, criterion.values()) ? Holds.YES : Holds.NO);
        var shown = value.map(field::shown).orElse(Holds.UNDETERMINED.label());
        return new Severity.Ground(
                criterion.title(), criterion.source(), holds.orElse(Holds.UNDETERMINED), field.label() + ": " + shown);
    }

    /// What changes between two states of the findings, scale by scale.
    List<Shift> changes(Findings before, Findings after, LocalDate day) {
        var were = answers(before, day);
        var are = answers(after, day);
        var changes = new ArrayList<Shift>();
        for (int i = 0; i < are.size(); i++) {
            if (were.get(i).answer() != are.get(i).answer()) {
                changes.add(new Shift(were.get(i), are.get(i)));
            }
        }
        return changes;
    }

    private List<Answer> answers(Findings findings, LocalDate day) {
        var answers = new ArrayList<Answer>();
        answers.add(answer(policy.judge(findings, fields, day)));
        if (!own.isEmpty()) {
            answers.add(answer(ofAgency(findings)));
        }
        var label = fields.field(WORD).map(FindingField::label).orElse(WORD);
        answers.add(new Answer(label, Holds.found(findings, WORD), ""));
        return answers;
    }

    private Answer answer(Severity severity) {
        var reasons = severity.grounds().stream().map(Severity.Ground::reason).distinct();
        return new Answer(severity.article(), severity.answer(), String.join("; ", reasons.toList()));
    }

    /// One scale that says something else than before.
    record Shift(Answer was, Answer is) {

        /// Whether it takes back what was determined once; then an officer has to say why.
        boolean reverses() {
            return was.answer() != Holds.UNDETERMINED;
        }

        /// For the log: free words of an officer are not in it.
        String entry() {
            return is.criteria() + ": " + was.answer().label() + " → "
                    + is.answer().label()
                    + Optional.of(is.reason())
                            .filter(r -> !r.isEmpty())
                            .map(r -> " (" + r + ")")
                            .orElse("");
        }
    }
}
