package vn.ungpho.incident;

import vn.ungpho.escalation.Outbox;

class InMemoryLogbookTest extends LogbookContract {

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
    protected Logbook logbook() {
        return store.logbook();
    }
}
