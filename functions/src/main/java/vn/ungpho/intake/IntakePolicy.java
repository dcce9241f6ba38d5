package vn.ungpho.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Answer;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Reporter;

/// Quy định tiếp nhận: what a report must have. Pure; all faults are found at once, not one after the other.
///
/// Only the description and one way to reach the reporter are mandatory, and the agency where more than one is
/// served: a frightened person does not know the rest.
///
/// @param served the agencies that take in reports here
/// @param forms  the versions of the form, which say what is asked
public record IntakePolicy(List<Agency> served, Forms forms) {

    /// Fields that every report has of its own; what else a version asks is kept as an answer.
    private static final Set<String> OWN =
            Set.of("agency", "description", "system", "detectedAt", "ongoing", "name", "email", "phone");

    private static final FieldError NO_VERSION = new FieldError(
            "formVersion",
            "Không có phiên bản biểu mẫu này; hãy mở lại trang và điền lại",
            "There is no such version of the form; open the page again");
    private static final FieldError UNREACHABLE = new FieldError(
            "contact",
            "Cần ít nhất một cách liên hệ: thư điện tử hoặc số điện thoại",
            "At least one way to reach you is needed: e-mail or telephone");

    public IntakePolicy {
        served = List.copyOf(served);
    }

    /// Checks a draft that came in at `now`.
    public Checked check(ReportDraft draft, Channel channel, Instant now) {
        var checked = read(draft, channel, now);
        var reachable = !Texts.isBlank(draft.value("email")) || !Texts.isBlank(draft.value("phone"));
        return reachable || forms.version(draft.formVersion()).isEmpty() ? checked : unreachable(checked);
    }

    /// Checks what an officer wrote down at `now`: who called or wrote may not have said who it was.
    public Checked check(ReportDraft draft, Channel channel, Entry entry, Instant now) {
        return switch (read(draft, channel, now)) {
            case Checked.Sound sound -> new Checked.Sound(sound.report().with(entry));
            case Checked.Faulty faulty -> faulty;
        };
    }

    private static Checked unreachable(Checked checked) {
        var errors = new ArrayList<FieldError>();
        if (checked instanceof Checked.Faulty faulty) {
            errors.addAll(faulty.errors());
        }
        errors.add(UNREACHABLE);
        return new Checked.Faulty(List.copyOf(errors));
    }

    private Checked read(ReportDraft draft, Channel channel, Instant now) {
        return forms.version(draft.formVersion())
                .map(form -> read(form, draft, channel, now))
                .orElseGet(() -> new Checked.Faulty(List.of(NO_VERSION)));
    }

    private Checked read(ReportForm form, ReportDraft draft, Channel channel, Instant now) {
        var errors = new ArrayList<FieldError>();
        var reading = new FieldReading(served, now, errors);
        var values = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> values.put(field.id(), reading.read(field, draft.value(field.id()))));
        if (!errors.isEmpty()) {
            return new Checked.Faulty(List.copyOf(errors));
        }
        var ongoing = Ongoing.parse(values.getOrDefault("ongoing", "")).orElse(Ongoing.UNKNOWN);
        return new Checked.Sound(new IncidentReport(
                values.get("agency"),
                channel,
                form.version(),
                values.get("description"),
                values.get("system"),
                Times.parse(values.get("detectedAt")),
                ongoing,
                new Reporter(values.get("name"), values.get("email"), values.get("phone")),
                List.of(),
                answers(form, values, draft),
                draft.language()));
    }

    private static List<Answer> answers(ReportForm form, Map<String, String> values, ReportDraft draft) {
        return form.fields()
                .filter(field -> !OWN.contains(field.id()))
                .filter(field -> !Texts.isBlank(values.get(field.id())))
                .map(field -> new Answer(field.id(), field.label().in(draft.language()), values.get(field.id())))
                .toList();
    }
}
