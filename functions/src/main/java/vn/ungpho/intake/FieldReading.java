package vn.ungpho.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.ungpho.agency.Agency;

/// Reads one field after the other by its kind; what is wrong is noted, and the value is what the report keeps.
///
/// @param served the agencies that can be chosen
/// @param now    when the report came in
record FieldReading(List<Agency> served, Instant now, List<FieldError> errors) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    String read(FormField field, String text) {
        int before = errors.size();
        var value = valueOf(field, text);
        if (Texts.isBlank(value) && errors.size() == before) {
            field.missing().ifPresent(words -> errors.add(new FieldError(field.path(), words)));
        }
        return value;
    }

    private String valueOf(FormField field, String text) {
        var texts = new Texts(errors);
        return switch (field.kind()) {
            case AGENCY -> agency(field, text);
            case BLOCK -> texts.block(field.path(), text, field.most());
            case LINE -> texts.line(field.path(), text, field.most());
            case EMAIL -> texts.email(field.path(), text);
            case PHONE -> texts.phone(field.path(), text);
            case MOMENT -> moment(field, text);
            case CHOICE -> choice(field, text);
        };
    }

    private String agency(FormField field, String id) {
        if (id.isEmpty() && served.size() == 1) {
            return served.getFirst().id();
        }
        if (served.stream().noneMatch(a -> a.id().equals(id))) {
            var known = String.join(", ", served.stream().map(Agency::id).toList());
            errors.add(new FieldError(
                    field.path(),
                    (id.isEmpty() ? "Chưa chọn cơ quan" : "Không có cơ quan này") + "; chọn một trong: " + known,
                    (id.isEmpty() ? "No agency was chosen" : "There is no such agency") + "; one of: " + known));
        }
        return id;
    }

    private String moment(FormField field, String text) {
        if (!text.isEmpty()) {
            var instant = Times.parse(text);
            if (instant.isEmpty()) {
                errors.add(new FieldError(
                        field.path(),
                        "Không phải thời điểm có thật; viết như 2026-11-20T08:30:00+07:00 (RFC 3339)",
                        "There is no such moment; write it like 2026-11-20T08:30:00+07:00 (RFC 3339)"));
            } else if (instant.get().isAfter(now.plus(CLOCK_SKEW))) {
                errors.add(new FieldError(
                        field.path(), "Thời điểm phát hiện ở tương lai", "This moment is in the future"));
            } else if (instant.get().isBefore(EARLIEST)) {
                errors.add(new FieldError(
                        field.path(), "Thời điểm phát hiện trước năm 2000", "This moment is before the year 2000"));
            }
        }
        return text;
    }

    private String choice(FormField field, String id) {
        if (!id.isEmpty() && field.choices().stream().noneMatch(c -> c.id().equals(id))) {
            errors.add(new FieldError(
                    field.path(), "Chỉ nhận " + named(field, "hoặc", true), "One of " + named(field, "or", false)));
        }
        return id;
    }

    /// `yes (đang diễn ra), no (đã dừng) hoặc unknown (chưa xác định)`.
    private static String named(FormField field, String or, boolean vietnamese) {
        var names = field.choices().stream()
                .map(c -> c.id() + " ("
                        + lower(vietnamese ? c.label().vi() : c.label().en()) + ")")
                .toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " " + or + " " + names.get(last);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
