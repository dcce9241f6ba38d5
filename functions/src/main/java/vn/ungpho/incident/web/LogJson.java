package vn.ungpho.incident.web;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.LogEntry;

/// An entry of a log as officers get it.
final class LogJson {

    /// As much of a hash as people compare.
    private static final int SHORT = 12;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").withZone(Incident.ZONE);

    private LogJson() {}

    /// `number` is 0 and `hash` empty where the entry is from before there were chains.
    static Map<String, Object> entry(LogEntry entry) {
        var event = entry.event();
        var json = new LinkedHashMap<String, Object>();
        json.put("number", entry.number());
        json.put("hash", entry.hash().substring(0, Math.min(SHORT, entry.hash().length())));
        json.put("at", event.at().toString());
        json.put("time", TIME.format(event.at()));
        json.put("type", event.type().name().toLowerCase(Locale.ROOT));
        json.put("label", event.type().label());
        json.put("detail", event.detail());
        return json;
    }
}
