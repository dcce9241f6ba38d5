package vn.ungpho.local.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The calls that wait for a runtime and those that it works on. A runtime that died takes its calls with it:
/// each of them ends as [Outcome.Unavailable], and whoever still waits in its name gets nothing any more.
final class Calls {
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private final Map<String, Invocation> running = new HashMap<>();
    private long generation;
    private boolean served;

    /// Whether a runtime has asked for work since the last one was lost.
    synchronized boolean served() {
        return served;
    }

    synchronized void add(Invocation invocation) {
        waiting.add(invocation);
        notifyAll();
    }

    /// Waits for the next call; empty when the runtime that asked was lost meanwhile.
    synchronized Optional<Invocation> take() throws InterruptedException {
        long mine = generation;
        served = true;
        notifyAll();
        while (waiting.isEmpty() && mine == generation) {
            wait();
        }
        if (mine != generation) {
            return Optional.empty();
        }
        Invocation invocation = waiting.remove();
        running.put(invocation.id(), invocation);
        return Optional.of(invocation);
    }

    synchronized Optional<Invocation> finish(String id) {
        return Optional.ofNullable(running.remove(id));
    }

    /// Forgets a call whose time ran out.
    synchronized void drop(Invocation invocation) {
        waiting.remove(invocation);
        running.remove(invocation.id());
    }

    void lose(String reason) {
        forget().forEach(invocation -> invocation.outcome().complete(new Outcome.Unavailable(reason)));
    }

    private synchronized Collection<Invocation> forget() {
        List<Invocation> lost = new ArrayList<>(waiting);
        lost.addAll(running.values());
        waiting.clear();
        running.clear();
        generation++;
        served = false;
        notifyAll();
        return lost;
    }
}
