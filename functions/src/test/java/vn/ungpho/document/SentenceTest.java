package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How what people wrote ends in a document.
class SentenceTest {

    @Test
    void a_semicolon_with_nothing_behind_it_becomes_a_full_stop() {
        assertEquals("Mất dữ liệu.", Sentence.ended("Mất dữ liệu; "));
        assertEquals("Mất dữ liệu.", Sentence.ended("Mất dữ liệu,"));
        assertEquals("Mất dữ liệu.", Sentence.ended("Mất dữ liệu"));
        assertEquals("Mất dữ liệu…", Sentence.ended("Mất dữ liệu…"));
    }

    @Test
    void within_a_list_it_stays() {
        assertEquals(List.of("- Cô lập;", "- Gỡ mã độc."), Sentence.closedLines("- Cô lập;\n\n- Gỡ mã độc;"));
    }

    @Test
    void no_two_marks_stand_side_by_side() {
        assertEquals("Văn phòng Sở", Sentence.unstopped("Văn phòng Sở;"));
        assertEquals("Văn phòng Sở", Sentence.unstopped("Văn phòng Sở."));
        assertEquals("v.v...", Sentence.unstopped("v.v..."));
    }
}
