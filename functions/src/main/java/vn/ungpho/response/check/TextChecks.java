package vn.ungpho.response.check;

import java.time.LocalDate;
import java.util.List;
import vn.ungpho.response.PlanCheck;
import vn.ungpho.response.PlanFault;
import vn.ungpho.response.ResponsePlan;

/// All checks of a plan's text.
public final class TextChecks implements PlanCheck {

    private final List<TextCheck> checks;

    /// @param book what is known of laws and bodies
    public TextChecks(LawBook book) {
        checks = List.of(
                new SpellingCheck(),
                new ReferenceCheck(),
                new CitationCheck(),
                new DayCheck(),
                new LawCheck(book),
                new BodyCheck(book),
                new RecordedCheck());
    }

    @Override
    public List<PlanFault> check(ResponsePlan plan, LocalDate today) {
        var text = new PlanText(plan);
        // A plan that names no year is asked as of today.
        var span = Span.of(plan.period(), today).orElse(new Span(today, today, today));
        return checks.stream().flatMap(c -> c.faults(text, span).stream()).toList();
    }
}
