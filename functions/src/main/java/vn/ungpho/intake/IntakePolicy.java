package vn.ungpho.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Reporter;

/// Quy định tiếp nhận: what a report must have. Pure; all faults are found at once, not one after the other.
///
/// Only the description and one way to reach the reporter are mandatory, and the agency where more than one is served:
/// a
/// frightened person does not know the rest.
///
/// @param served      the agencies that take in reports here
/// @param formVersion version of the form that is in use
public record IntakePolicy(List<Agency> served, String formVersion) {

    /// Longest text of each kind, in UTF-16 units; the description fits an item of the store several times over.
    static final int DESCRIPTION = 20_000;

    static final int LINE = 500;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    public IntakePolicy {
        served = List.copyOf(served);
    }

    /// Checks a draft that came in at `now`.
    public Checked check(ReportDraft draft, Channel channel, Instant now) {
        var errors = new ArrayList<FieldError>();
        var texts = new Texts(errors);
        var agency = agency(draft.agency(), errors);
        var description = texts.block("description", draft.description(), DESCRIPTION);
        if (description.isBlank() && errors.stream().noneMatch(e -> e.field().equals("description"))) {
            errors.add(new FieldError("description", "Chưa mô tả sự cố. Hãy viết điều đã xảy ra bằng lời của bạn."));
        }
        var system = texts.line("system", draft.system(), LINE);
        var detectedAt = detectedAt(draft.detectedAt(), now, errors);
        var ongoing = ongoing(draft.ongoing(), errors);
        var reporter = reporter(draft, texts);
        if (!errors.isEmpty()) {
            return new Checked.Faulty(List.copyOf(errors));
        }
        return new Checked.Sound(new IncidentReport(
                agency, channel, formVersion, description, system, detectedAt, ongoing, reporter, List.of()));
    }

    private String agency(String id, List<FieldError> errors) {
        if (id.isEmpty() && served.size() == 1) {
            return served.getFirst().id();
        }
        if (served.stream().noneMatch(a -> a.id().equals(id))) {
            var known = String.join(", ", served.stream().map(Agency::id).toList());
            errors.add(new FieldError(
                    "agency",
                    (id.isEmpty() ? "Chưa chọn cơ quan" : "Không có cơ quan này") + "; chọn một trong: " + known));
        }
        return id;
    }

    private static Optional<Instant> detectedAt(String text, Instant now, List<FieldError> errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var instant = Times.parse(text);
        if (instant.isEmpty()) {
            errors.add(new FieldError(
                    "detectedAt", "Không phải thời điểm có thật; viết như 2026-11-20T08:30:00+07:00 (RFC 3339)"));
        } else if (instant.get().isAfter(now.plus(CLOCK_SKEW))) {
            errors.add(new FieldError("detectedAt", "Thời điểm phát hiện ở tương lai"));
        } else if (instant.get().isBefore(EARLIEST)) {
            errors.add(new FieldError("detectedAt", "Thời điểm phát hiện trước năm 2000"));
        }
        return instant;
    }

    private static Ongoing ongoing(String word, List<FieldError> errors) {
        var ongoing = Ongoing.parse(word.isEmpty() ? "unknown" : word);
        if (ongoing.isEmpty()) {
            errors.add(new FieldError(
                    "ongoing", "Chỉ nhận yes (đang diễn ra), no (đã dừng) hoặc unknown (chưa xác định)"));
        }
        return ongoing.orElse(Ongoing.UNKNOWN);
    }

    private static Reporter reporter(ReportDraft draft, Texts texts) {
        var reporter = new Reporter(
                texts.line("contact.name", draft.name(), LINE),
                texts.email("contact.email", draft.email()),
                texts.phone("contact.phone", draft.phone()));
        if (draft.email().isBlank() && draft.phone().isBlank()) {
            texts.errors()
                    .add(new FieldError("contact", "Cần ít nhất một cách liên hệ: thư điện tử hoặc số điện thoại"));
        }
        return reporter;
    }
}
