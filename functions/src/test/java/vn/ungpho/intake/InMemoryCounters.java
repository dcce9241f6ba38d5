package vn.ungpho.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// [Counters] in memory, for tests.
public final class InMemoryCounters implements Counters {

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public int add(String counter, Instant until) {
        return counts.merge(counter, 1, Integer::sum);
    }

    @Override
    public int count(String counter) {
        return counts.getOrDefault(counter, 0);
    }
}
