package vn.ungpho.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/// Each record of the log as one line of JSON, in ASCII, so that it is the same whatever the console's encoding is. A
/// failure is written by its classes and places only, and a long message is cut.
///
/// A [Measure] becomes a line in CloudWatch's embedded metric format: its directive under `_aws`, its value and
/// dimensions beside it.
final class JsonLines extends ExtFormatter {

    private static final int LONGEST = 2_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final String namespace;

    /// @param namespace of the metrics, one for each deployment
    JsonLines(String namespace) {
        this.namespace = namespace;
    }

    @Override
    public String format(ExtLogRecord entry) {
        var fields = new LinkedHashMap<String, Object>();
        if (said(entry) instanceof Measure measure) {
            fields.put(
                    "_aws",
                    Map.of("Timestamp", entry.getMillis(), "CloudWatchMetrics", List.of(measure.directive(namespace))));
        }
        fields.put("time", entry.getInstant().toString());
        fields.put("level", entry.getLevel().getName());
        fields.put("logger", entry.getLoggerName());
        fields.putAll(new TreeMap<>(entry.getMdcCopy()));
        fields.putAll(words(entry));
        if (entry.getThrown() != null) {
            fields.put("cause", Causes.of(entry.getThrown()));
        }
        try {
            return JSON.writeValueAsString(fields) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object said(ExtLogRecord entry) {
        var parameters = entry.getParameters();
        return parameters != null && parameters.length == 1 ? parameters[0] : "";
    }

    private static Map<String, Object> words(ExtLogRecord entry) {
        return switch (said(entry)) {
            case Line line -> line.fields();
            case Measure measure -> measure.line().fields();
            default -> Map.of("message", cut(entry.getFormattedMessage()));
        };
    }

    private static String cut(String message) {
        return message == null || message.length() <= LONGEST ? "" + message : message.substring(0, LONGEST) + "…";
    }
}
