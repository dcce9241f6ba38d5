package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// [Logbook] in memory, for tests, which may also write over what it keeps.
public final class InMemoryLogbook implements Logbook {

    private static final Set<Imprint.Kind> OF_AN_INCIDENT =
            Set.of(Imprint.Kind.REPORT, Imprint.Kind.STATE, Imprint.Kind.EXHIBIT, Imprint.Kind.SUPPLEMENT);

    private final Map<IncidentId, List<LogEntry>> logs = new HashMap<>();
    private final Map<IncidentId, LogHead> heads = new HashMap<>();
    private final Function<IncidentId, List<Imprint>> kept;

    /// @param kept what is kept of an incident now
    InMemoryLogbook(Function<IncidentId, List<Imprint>> kept) {
        this.kept = kept;
    }

    boolean has(IncidentId incident, String key) {
        return entries(incident).stream().anyMatch(e -> e.key().equals(key));
    }

    synchronized void append(LogDraft draft) {
        if (has(draft.incident(), draft.key())) {
            return;
        }
        var entry = draft.after(head(draft.incident()).orElse(LogHead.NONE));
        logs.computeIfAbsent(draft.incident(), i -> new ArrayList<>()).add(entry);
        heads.put(draft.incident(), entry.head());
    }

    /// Writes over the log and its head, as nobody may.
    public synchronized void overwrite(IncidentId incident, List<LogEntry> entries, Optional<LogHead> head) {
        logs.put(incident, new ArrayList<>(entries));
        heads.remove(incident);
        head.ifPresent(h -> heads.put(incident, h));
    }

    @Override
    public synchronized Optional<LogHead> head(IncidentId incident) {
        return Optional.ofNullable(heads.get(incident));
    }

    @Override
    public synchronized List<LogEntry> entries(IncidentId incident) {
        return List.copyOf(logs.getOrDefault(incident, List.of()));
    }

    @Override
    public Optional<String> kept(IncidentId incident, Imprint imprint) {
        return kept.apply(incident).stream()
                .filter(t -> t.kind() == imprint.kind() && t.name().equals(imprint.name()))
                .map(Imprint::sha256)
                .findFirst();
    }

    @Override
    public List<Imprint> present(IncidentId incident) {
        return kept.apply(incident).stream()
                .filter(t -> OF_AN_INCIDENT.contains(t.kind()))
                .toList();
    }
}
