package vn.ungpho.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.incident.Stage;
import vn.ungpho.qute.Templates;

class PagesTest {

    private final Pages pages = new Pages(new Templates());

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_has_a_name_and_what_comes_next_in_both_languages(Stage stage) {
        assertEquals(stage.label(), pages.text("stage" + stage, "vi"));
        assertNotNull(pages.text("stage" + stage, "en"));
        assertNotNull(pages.text("next" + stage, "vi"));
        assertNotNull(pages.text("next" + stage, "en"));
    }

    @Test
    void a_problem_is_told_in_the_language_of_the_person() {
        var problem = new Problem(429, "Quá nhiều yêu cầu", "Hãy chờ 60 giây.");
        var vietnamese = pages.problem(problem, "vi").getBody();
        assertTrue(vietnamese.contains("<html lang=\"vi\">"));
        assertTrue(vietnamese.contains("Hãy chờ 60 giây."));
        var english = pages.problem(problem, "en").getBody();
        assertTrue(english.contains("<html lang=\"en\">"));
        assertTrue(english.contains("Wait and send again"));
        assertFalse(english.contains("Hãy chờ"));
    }

    @Test
    void every_agency_that_gave_a_number_is_to_be_called() {
        var phones = new LinkedHashMap<String, String>();
        phones.put("Sở Một", "0258 111");
        phones.put("Sở Hai", "0258 222");
        var page = new Pages(new Templates(), "Sở Một", phones)
                .problem(new Problem(418, "x", "y"), "vi")
                .getBody();
        assertTrue(page.contains("<strong lang=\"vi\">Sở Một</strong>: <a href=\"tel:0258111\">0258 111</a>"), page);
        assertTrue(page.contains("<strong lang=\"vi\">Sở Hai</strong>: <a href=\"tel:0258222\">0258 222</a>"), page);
    }

    @Test
    void a_status_without_words_of_its_own_is_told_in_general_ones() {
        assertTrue(pages.problem(new Problem(418, "x", "y"), "en").getBody().contains("Try again"));
    }
}
