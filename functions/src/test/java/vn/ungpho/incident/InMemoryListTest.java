package vn.ungpho.incident;

class InMemoryListTest extends ListContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }
}
