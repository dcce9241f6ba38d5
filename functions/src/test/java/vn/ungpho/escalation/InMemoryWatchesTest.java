package vn.ungpho.escalation;

import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incidents;

class InMemoryWatchesTest extends WatchContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store;
    }

    @Override
    protected Watches watches() {
        return store;
    }
}
