package vn.ungpho.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.ungpho.local.CannotStart;

/// The filter criteria of a mapping, as far as they are exact values and prefixes; everything else is refused at
/// start.
final class EventFilter {
    private final List<JsonNode> patterns;

    EventFilter(List<JsonNode> patterns) {
        patterns.forEach(EventFilter::check);
        this.patterns = patterns;
    }

    /// Whether a record matches one of the patterns; without patterns every record does.
    boolean matches(JsonNode record) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, record));
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        if (pattern.isObject()) {
            return pattern.propertyStream().allMatch(field -> matches(field.getValue(), value.path(field.getKey())));
        }
        for (JsonNode allowed : pattern) {
            if (allowed.isObject()
                    ? value.isTextual()
                            && value.asText().startsWith(allowed.path("prefix").asText())
                    : allowed.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static void check(JsonNode pattern) {
        if (pattern.isObject()) {
            pattern.forEach(EventFilter::check);
        } else if (pattern.isArray()) {
            pattern.forEach(EventFilter::checkAllowed);
        } else {
            throw refused(pattern);
        }
    }

    private static void checkAllowed(JsonNode allowed) {
        boolean prefix = allowed.isObject()
                && allowed.size() == 1
                && allowed.path("prefix").isTextual();
        if (allowed.isContainerNode() && !prefix) {
            throw refused(allowed);
        }
    }

    private static CannotStart refused(JsonNode pattern) {
        return new CannotStart(
                "infra/template.yaml: bộ chạy trên một máy không hiểu điều kiện lọc %s.".formatted(pattern));
    }
}
