package vn.ungpho.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Adds the parts that exist only locally to what the door `check-health` answers.
public final class Health {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, BooleanSupplier> parts;

    /// @param parts name of each local part, and whether it is up
    public Health(Map<String, BooleanSupplier> parts) {
        this.parts = new TreeMap<>(parts);
    }

    /// The answer of the door, extended; 503 when a part of either fails. A door that does not answer at all leaves
    /// only the local parts.
    Response extend(Response door) {
        JsonNode answered = json(door.body());
        ObjectNode health = JSON.createObjectNode();
        health.put("status", "up");
        ArrayNode list = health.putArray("parts");
        if (answered.path("parts").isArray()) {
            list.addAll((ArrayNode) answered.get("parts"));
        } else {
            add(list, "check-health", false);
        }
        parts.forEach((name, up) -> add(list, name, up.getAsBoolean()));
        boolean up = door.status() == 200
                && list.valueStream()
                        .allMatch(part -> part.path("status").asText().equals("up"));
        if (!up) {
            health.put("status", "down");
        }
        return Response.of(up ? 200 : 503, "application/json", health.toString())
                .with("Cache-Control", "no-store");
    }

    private static void add(ArrayNode list, String name, boolean up) {
        list.addObject().put("name", name).put("status", up ? "up" : "down");
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
