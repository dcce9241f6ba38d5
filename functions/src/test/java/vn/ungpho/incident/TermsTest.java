package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final String LONG =
            IntStream.range(0, 300).mapToObj(i -> "loi" + i).collect(Collectors.joining(" "));

    @Test
    void what_was_answered_is_looked_through_for_indicators_too() {
        var terms = Terms.of(report("", "Máy lạ, không có gì thêm", "xau[.]example, 203.0.113.9"));
        assertEquals(List.of("xau.example", "203.0.113.9"), terms.clues());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thư từ Ke.Xau+1@xau.example đòi tiền",
                "<ke.xau+1@xau.example>",
                "ke.xau+1[@]xau[.]example.",
                "ke.xau+1(at)xau(.)example"
            })
    void an_attackers_mail_address_is_an_indicator_whole(String text) {
        assertEquals(
                List.of("ke.xau+1@xau.example"), Terms.of(report("", text, "")).clues());
    }

    @Test
    void the_reporters_own_address_is_no_indicator_nor_is_its_domain() {
        var text = "Văn thư, ANH@coquan.example, thấy thư của la@xau.example";
        assertEquals(
                List.of("la@xau.example"),
                Terms.of(report("", text, "anh@coquan.example")).clues());
    }

    @Test
    void a_long_description_pushes_neither_system_nor_indicators_nor_answers_out() {
        var terms = Terms.of(report("Cổng thông tin", LONG + " xau.example", "Hạ Long"));
        assertEquals(
                List.of("cong", "thong", "tin", "xau", "example", "ha", "long", "loi0"),
                terms.words().subList(0, 8));
        assertEquals(40, terms.words().size());
    }

    @Test
    void long_answers_leave_room_for_the_description() {
        var terms = Terms.of(report("", "Máy chủ tống tiền", LONG));
        assertTrue(
                terms.words().containsAll(List.of("may", "chu", "tong", "tien")),
                terms.words().toString());
        assertEquals(40, terms.words().size());
    }

    @Test
    void words_that_say_nothing_take_no_room() {
        var terms = Terms.of(report("", "Tôi và các máy của những phòng này đã không được mở, mở mở", ""));
        assertEquals(List.of("may", "phong", "mo"), terms.words());
        assertFalse(Terms.asked("không có máy").contains("khong"), "a question leaves them out alike");
    }

    private static IncidentReport report(String system, String description, String answer) {
        return new IncidentReport(
                "co-quan",
                Channel.FORM,
                "1",
                description,
                system,
                Optional.empty(),
                Ongoing.UNKNOWN,
                new Reporter("Ánh", "anh@coquan.example", ""),
                List.of(),
                answer.isEmpty() ? List.of() : List.of(new Answer("domains", "Tên miền", answer)),
                Language.VI);
    }
}
