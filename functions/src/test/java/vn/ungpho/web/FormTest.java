package vn.ungpho.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void what_was_written_is_read_as_it_was_written() {
        assertEquals(Map.of("a", "Máy chủ 😱", "b", ""), Form.read("a=M%C3%A1y+ch%e1%bb%a7+%F0%9F%98%B1&b"));
        assertEquals(Map.of("a", "x\uFFFDy\uFFFD"), Form.read("a=x%ef%bf%bdy\uFFFD"));
    }

    /// The first is Máy chủ in windows-1258, the others are halves of characters.
    @ParameterizedTest
    @ValueSource(strings = {"a=M%E1y+ch%FB%D2", "a=%E1%BA", "a=%EF%BF%BD%FF", "%C3=a", "a=%ED%A0%BD"})
    void another_charset_is_refused_and_not_half_read(String body) {
        var refusal = assertThrows(Refusal.class, () -> Form.read(body));
        assertEquals(400, refusal.problem().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=1&a=2"})
    void what_is_no_form_is_refused(String body) {
        assertThrows(Refusal.class, () -> Form.read(body));
    }

    @ParameterizedTest
    @CsvSource({
        "a=1&a=2, The content is not valid, A field was sent twice.",
        "a=%E1%BA, The content cannot be read, The form that was sent is not UTF-8.",
        "a=%zz, The content is not valid, The form is wrongly encoded (a % sign)."
    })
    void a_refusal_speaks_english_to_whoever_asks_for_it(String body, String title, String detail) {
        var problem = assertThrows(Refusal.class, () -> Form.read(body)).problem();
        assertEquals(new Problem(400, title, detail), problem.in("en"));
        assertEquals(problem, problem.in("vi"));
        assertTrue(problem.title().startsWith("Nội dung"), problem.title());
    }
}
