package vn.ungpho.intake.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.intake.FormField;

class YamlFormsTest {

    private static final List<String> OWN =
            List.of("agency", "description", "system", "detectedAt", "ongoing", "name", "email", "phone");

    private final YamlForms forms = new YamlForms();

    @Test
    void the_newest_version_is_handed_out_and_an_unknown_one_is_not_there() {
        assertEquals("3", forms.current().version());
        assertEquals(Optional.empty(), forms.version("4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void every_version_asks_what_every_report_has_in_at_most_three_steps(String version) {
        var form = forms.version(version).orElseThrow();
        var ids = form.fields().map(FormField::id).toList();
        assertTrue(ids.containsAll(OWN), ids.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size(), "a field twice");
        assertTrue(form.steps().size() <= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void only_the_agency_and_the_description_are_mandatory(String version) {
        assertEquals(
                List.of("agency", "description"),
                forms.version(version)
                        .orElseThrow()
                        .fields()
                        .filter(FormField::required)
                        .map(FormField::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void what_is_going_on_can_be_answered_with_every_word_of_the_contract(String version) {
        var choices = forms.version(version)
                .orElseThrow()
                .field("ongoing")
                .orElseThrow()
                .choices();
        for (var word : Ongoing.values()) {
            assertTrue(choices.stream().anyMatch(c -> c.id().equals(word.word())), word.word());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void both_languages_say_something_of_their_own(String version) {
        forms.version(version).orElseThrow().fields().forEach(field -> {
            assertFalse(field.label().vi().isBlank(), field.id());
            assertFalse(field.label().en().isBlank(), field.id());
            assertFalse(field.label().vi().equals(field.label().en()), field.id());
        });
    }
}
