package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Routines] in memory.
public final class InMemoryRoutines implements Routines {

    private final Map<String, Fulfilment> done = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();

    @Override
    public synchronized boolean record(Fulfilment f) {
        return done.putIfAbsent(f.agency() + "#" + f.year() + "#" + f.duty(), f) == null;
    }

    @Override
    public synchronized List<Fulfilment> of(String agency, int year) {
        return done.values().stream()
                .filter(f -> f.agency().equals(agency) && f.year() == year)
                .toList();
    }

    @Override
    public synchronized boolean claim(Reminder reminder, Instant now, Duration lease) {
        var until = held.get(reminder.id());
        if (until != null && until.isAfter(now)) {
            return false;
        }
        held.put(reminder.id(), now.plus(lease));
        return true;
    }

    @Override
    public synchronized void sent(Reminder reminder) {
        held.put(reminder.id(), Instant.MAX);
    }

    @Override
    public synchronized void release(Reminder reminder) {
        held.remove(reminder.id());
    }
}
