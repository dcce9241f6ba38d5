package vn.ungpho.document.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.ungpho.web.Json;

/// Days and moments of a JSON object.
record MomentJson(Json json) {

    /// A day: `2026-11-20`; empty when it is missing.
    Optional<LocalDate> date(String name) {
        var text = json.text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            json.fault(name, "Không phải ngày có thật; viết như 2026-11-20");
            return Optional.empty();
        }
    }

    /// A moment with its zone: `2026-11-20T08:30:00+07:00`; empty when it is missing.
    Optional<Instant> moment(String name) {
        var text = json.text(name);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            json.fault(name, "Không phải thời điểm có thật; viết như 2026-11-20T08:30:00+07:00");
            return Optional.empty();
        }
    }
}
