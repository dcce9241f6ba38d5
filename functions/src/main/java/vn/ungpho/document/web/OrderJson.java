package vn.ungpho.document.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.Order;
import vn.ungpho.web.Json;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;

/// An order as JSON: `{"kind":"plan","plan":"…"}`, `{"kind":"summary","incident":"…"}` or
/// `{"kind":"periodic-report","agency":"…","period":"2026-H1"}`, and what the registry gave.
final class OrderJson {

    private static final List<String> TOPICS = List.of("plan", "incident", "agency");

    private OrderJson() {}

    /// @throws Refusal 400 or 422 with every field that is wrong
    static Order read(String body) {
        var json = Json.object(body).allowing(fields());
        var kind = DocumentKind.parse(json.text("kind"));
        if (kind.isEmpty()) {
            json.fault("kind", "Chọn một trong: " + kinds());
            throw refused(json);
        }
        var registry = new RegistryJson(json);
        var order = new Order(
                kind.get(),
                about(json, kind.get()),
                registry.registration(),
                registry.handling(),
                new ParticularsJson(json).of(kind.get()));
        if (!json.faults().isEmpty()) {
            throw refused(json);
        }
        return order;
    }

    private static Set<String> fields() {
        var fields = new HashSet<>(TOPICS);
        fields.add("kind");
        fields.addAll(RegistryJson.FIELDS);
        fields.addAll(ParticularsJson.FIELDS);
        return fields;
    }

    private static Refusal refused(Json json) {
        return new Refusal(new Problem(422, "Lệnh lập văn bản chưa hợp lệ", "Xem từng trường.", json.faults()));
    }

    private static String about(Json json, DocumentKind kind) {
        var wanted =
                switch (kind) {
                    case PLAN -> "plan";
                    case PERIODIC_REPORT -> "agency";
                    default -> "incident";
                };
        if (json.text(wanted).isEmpty()) {
            json.fault(wanted, "Bắt buộc với loại văn bản " + kind.word());
        }
        TOPICS.stream()
                .filter(topic -> !topic.equals(wanted) && json.has(topic))
                .forEach(topic -> json.fault(topic, "Không dùng với loại văn bản " + kind.word()));
        return json.text(wanted);
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::word).collect(Collectors.joining(", "));
    }
}
