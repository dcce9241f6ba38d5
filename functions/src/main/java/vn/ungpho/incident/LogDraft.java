package vn.ungpho.incident;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An entry that is to be written into an incident's log. Which number it gets is decided when it is written.
///
/// @param key    what the log knows the entry by; the same act always has the same
/// @param imprints what it vouches for
public record LogDraft(IncidentId incident, String key, IncidentEvent event, List<Imprint> imprints) {

    public LogDraft {
        imprints = List.copyOf(imprints);
    }

    /// The same entry, which vouches for these notices too.
    public LogDraft with(List<Notice> notices) {
        var all = Stream.concat(imprints.stream(), notices.stream().map(Imprint::of))
                .toList();
        return new LogDraft(incident, key, event, all);
    }

    /// The entry as it stands right after the head.
    public LogEntry after(LogHead head) {
        var said = new TreeMap<>(Map.of(
                LogEntry.INCIDENT, incident.value(),
                LogEntry.KEY, key,
                LogEntry.NUMBER, String.valueOf(head.number() + 1),
                LogEntry.PREVIOUS, head.hash(),
                LogEntry.AT, event.at().truncatedTo(ChronoUnit.MILLIS).toString(),
                LogEntry.TYPE, event.type().name(),
                LogEntry.DETAIL, event.detail(),
                LogEntry.IMPRINTS, Imprint.text(imprints)));
        return new LogEntry(said, Hashes.sha256(said));
    }
}
