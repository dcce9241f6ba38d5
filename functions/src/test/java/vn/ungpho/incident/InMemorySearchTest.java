package vn.ungpho.incident;

class InMemorySearchTest extends SearchContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }

    @Override
    protected TermIndex index() {
        return store;
    }
}
