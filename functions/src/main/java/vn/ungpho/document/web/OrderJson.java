package vn.ungpho.document.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.Order;
import vn.ungpho.document.Registration;
import vn.ungpho.web.Json;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;

/// An order as JSON: `{"kind":"plan","plan":"…"}` or `{"kind":"summary","incident":"…"}`, and after signing `number`,
/// `date` (`2026-11-20`) and `signer`.
final class OrderJson {

    private static final Set<String> FIELDS = Set.of("kind", "plan", "incident", "number", "date", "signer");

    private OrderJson() {}

    /// @throws Refusal 400 or 422 with every field that is wrong
    static Order read(String body) {
        var json = Json.object(body).allowing(FIELDS);
        var kind = DocumentKind.parse(json.text("kind"));
        if (kind.isEmpty()) {
            json.fault("kind", "Chọn một trong: " + kinds());
        }
        var about = kind.map(k -> about(json, k)).orElse("");
        var registration = new Registration(
                json.number("number"),
                date(json),
                Optional.of(json.text("signer")).filter(s -> !s.isEmpty()));
        if (!json.faults().isEmpty()) {
            throw new Refusal(new Problem(422, "Lệnh lập văn bản chưa hợp lệ", "Xem từng trường.", json.faults()));
        }
        return new Order(kind.orElseThrow(), about, registration);
    }

    private static String about(Json json, DocumentKind kind) {
        var wanted = kind == DocumentKind.PLAN ? "plan" : "incident";
        var other = kind == DocumentKind.PLAN ? "incident" : "plan";
        if (json.text(wanted).isEmpty()) {
            json.fault(wanted, "Bắt buộc với loại văn bản " + kind.word());
        }
        if (!json.text(other).isEmpty()) {
            json.fault(other, "Không dùng với loại văn bản " + kind.word());
        }
        return json.text(wanted);
    }

    private static Optional<LocalDate> date(Json json) {
        var text = json.text("date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            json.fault("date", "Không phải ngày có thật; viết như 2026-11-20");
            return Optional.empty();
        }
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::word).collect(Collectors.joining(", "));
    }
}
