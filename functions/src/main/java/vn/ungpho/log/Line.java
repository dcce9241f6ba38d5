package vn.ungpho.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// What one line of the log says, by name. As text it reads `name=value name=value`.
///
/// @param fields in the order in which they are written; numbers stay numbers
record Line(Map<String, Object> fields) {

    static Line of(String name, Object value) {
        return new Line(Map.of()).with(name, value);
    }

    Line with(String name, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Line(more);
    }

    /// Writes it. The format is the plain text; [JsonLines] takes the fields themselves.
    void write(Logger log, Logger.Level level) {
        log.logf(level, "%s", this);
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + f.getValue())
                .collect(Collectors.joining(" "));
    }
}
