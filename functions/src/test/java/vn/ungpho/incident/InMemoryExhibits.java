package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Exhibits] in memory, for tests.
public final class InMemoryExhibits implements Exhibits {

    private final Map<IncidentId, List<Exhibit>> all = new HashMap<>();
    private final List<IncidentEvent> log = new ArrayList<>();

    @Override
    public synchronized List<Exhibit> of(IncidentId incident) {
        return List.copyOf(all.getOrDefault(incident, List.of()));
    }

    @Override
    public synchronized boolean add(IncidentId incident, Exhibit exhibit, IncidentEvent entry) {
        var mine = all.computeIfAbsent(incident, i -> new ArrayList<>());
        if (mine.stream().anyMatch(e -> e.number() == exhibit.number())) {
            return false;
        }
        mine.add(exhibit);
        log.add(entry);
        return true;
    }

    /// The entries that went into logs.
    public synchronized List<IncidentEvent> log() {
        return List.copyOf(log);
    }
}
