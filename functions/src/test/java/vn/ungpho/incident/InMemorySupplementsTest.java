package vn.ungpho.incident;

class InMemorySupplementsTest extends SupplementContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }

    @Override
    protected Supplements supplements() {
        return store;
    }
}
