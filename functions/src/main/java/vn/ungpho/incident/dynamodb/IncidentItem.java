package vn.ungpho.incident.dynamodb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Stage;
import vn.ungpho.log.Call;
import vn.ungpho.response.Procedure;

/// An incident as an item: what is searched or changed stands in attributes, the report and the procedure as JSON.
final class IncidentItem {

    static final String PREFIX = "INCIDENT#";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private IncidentItem() {}

    /// What never changes: what was reported, and what the incident was opened with.
    static final List<String> FIXED = List.of("id", "receipt", "remark", "receivedAt", "report", "plan", "procedure");

    /// What changes with the acts: [#state].
    static final List<String> CHANGING = List.of("stage", "secretHash", "progress", "version");

    static Map<String, AttributeValue> key(IncidentId incident) {
        return Item.key(PREFIX + incident, "INCIDENT").attributes();
    }

    static Map<String, AttributeValue> item(Incident incident) {
        var item = Item.key(PREFIX + incident.id(), "INCIDENT")
                .with("id", incident.id().value())
                .with("receipt", incident.receipt().value())
                .with("remark", incident.remark())
                // For the log of whoever reads the incident later; no part of the incident.
                .with("trace", Call.trace())
                .with("receivedAt", incident.receivedAt().toString())
                .with("report", json(incident.report()))
                .with("plan", incident.plan())
                .with("procedure", json(incident.procedure()));
        state(incident).forEach(item::with);
        return item.attributes();
    }

    /// What a change writes over: stage, secret and progress, never what was reported.
    static SortedMap<String, String> state(Incident incident) {
        return new TreeMap<>(Map.of(
                "stage", incident.stage().name(),
                "secretHash", incident.secretHash(),
                "progress", json(incident.progress()),
                "version", version(incident.progress().version())));
    }

    static String version(int version) {
        return String.valueOf(version);
    }

    /// What the entry that opens an incident vouches for.
    static List<Imprint> opened(Map<String, AttributeValue> item, Incident incident) {
        return List.of(new Imprint(Imprint.Kind.REPORT, "", Item.digest(item, FIXED)), stateOf(incident));
    }

    /// What the entry of a change vouches for.
    static Imprint stateOf(Incident incident) {
        return new Imprint(Imprint.Kind.STATE, "", Hashes.sha256(state(incident)));
    }

    static Incident read(Map<String, AttributeValue> item, List<IncidentEvent> log) {
        return new Incident(
                new IncidentId(Item.read(item, "id")),
                new ReceiptCode(Item.read(item, "receipt")),
                Item.read(item, "secretHash"),
                Stage.valueOf(Item.read(item, "stage")),
                Item.read(item, "remark"),
                Instant.parse(Item.read(item, "receivedAt")),
                parse(Item.read(item, "report"), IncidentReport.class),
                Item.read(item, "plan"),
                parse(Item.read(item, "procedure"), Procedure.class),
                parse(Item.read(item, "progress"), Progress.class),
                log);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    static <T> T parse(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the stored report.
            throw new IllegalStateException("stored " + type.getSimpleName() + " cannot be read, line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        }
    }
}
