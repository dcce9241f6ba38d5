package vn.ungpho.incident;

import vn.ungpho.escalation.Outbox;

class InMemoryStoreTest extends StoreContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store;
    }
}
