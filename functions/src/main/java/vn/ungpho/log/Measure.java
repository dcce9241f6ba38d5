package vn.ungpho.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/// Số đo: something counted or timed, written as a line of its own in CloudWatch's embedded metric format. Each
/// combination of dimension values is a metric that costs money, so a dimension has few values and is never an
/// id.
///
/// @param name       of the metric, such as `Reports`
/// @param unit       as CloudWatch names it
/// @param value      how much
/// @param dimensions by which it can be told apart, such as `channel`
public record Measure(String name, Unit unit, double value, Map<String, String> dimensions) {

    /// Units of CloudWatch.
    public enum Unit {
        /// How many.
        Count,
        /// How long.
        Milliseconds
    }

    private static final Logger LOG = Logger.getLogger(Measure.class);

    /// So many of something.
    public static Measure count(String name, long number) {
        return new Measure(name, Unit.Count, number, Map.of());
    }

    /// How long something took.
    public static Measure time(String name, Duration duration) {
        return new Measure(name, Unit.Milliseconds, duration.toNanos() / 1_000_000.0, Map.of());
    }

    /// The same, told apart by one more dimension.
    public Measure by(String dimension, String of) {
        var more = new LinkedHashMap<>(dimensions);
        more.put(dimension, of);
        return new Measure(name, unit, value, more);
    }

    /// Writes it.
    public void write() {
        LOG.logf(Logger.Level.INFO, "%s", this);
    }

    /// The directive that tells CloudWatch which fields of the line are the metric and its dimensions.
    Map<String, Object> directive(String namespace) {
        return Map.of(
                "Namespace", namespace,
                "Dimensions", List.of(List.copyOf(dimensions.keySet())),
                "Metrics", List.of(Map.of("Name", name, "Unit", unit.name())));
    }

    /// What the line says.
    Line line() {
        var line = Line.of(name, value == Math.rint(value) ? (Number) (long) value : (Number) value);
        for (var dimension : dimensions.entrySet()) {
            line = line.with(dimension.getKey(), dimension.getValue());
        }
        return line;
    }

    @Override
    public String toString() {
        return line().toString();
    }
}
