package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InMemorySearchTest extends SearchContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Incidents incidents() {
        return store;
    }

    @Override
    protected Supplements supplements() {
        return store;
    }

    @Override
    protected TermIndex index() {
        return store;
    }

    @Test
    void pages_do_not_repeat_an_incident_with_more_texts_than_a_page_looks_through() {
        var newest = admitted(Channel.FORM, "", "Lừa đảo", 9);
        var often = admitted(Channel.FORM, "", "Lừa đảo", 5);
        var oldest = admitted(Channel.FORM, "", "Lừa đảo", 1);
        for (int number = 1; number <= 510; number++) {
            supplement(often, number, "Lại lừa đảo");
        }
        assertEquals(List.of(newest.id(), often.id(), oldest.id()), found("lua dao", 10));
    }
}
