package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private final Random random = new Random(7);

    @Test
    void is_read_back_however_it_was_typed() {
        var code = ReceiptCode.random(random);
        var typed = " " + code.toString().toLowerCase().replace("-", " - ") + "\t";
        assertEquals(Optional.of(code), ReceiptCode.parse(typed));
        for (var pasted : new String[] {"\u2011", "\u2013", "\u00A0", "\u200B-", "\u202F"}) {
            assertEquals(
                    Optional.of(code),
                    ReceiptCode.parse("\u202A" + code.toString().replace("-", pasted) + "\u202C"));
        }
    }

    @Test
    void every_single_wrong_character_is_found() {
        for (int round = 0; round < 50; round++) {
            var code = ReceiptCode.random(random).value();
            for (int i = 0; i < code.length(); i++) {
                for (char c : ReceiptCode.ALPHABET.toCharArray()) {
                    var wrong = code.substring(0, i) + c + code.substring(i + 1);
                    assertEquals(c == code.charAt(i), ReceiptCode.parse(wrong).isPresent(), wrong);
                }
            }
        }
    }

    @Test
    void every_pair_of_neighbours_that_changed_places_is_found() {
        for (int round = 0; round < 500; round++) {
            var code = ReceiptCode.random(random).value();
            for (int i = 0; i + 1 < code.length(); i++) {
                var swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertEquals(swapped.equals(code), ReceiptCode.parse(swapped).isPresent(), swapped);
            }
        }
    }

    @Test
    void what_is_no_code_is_none() {
        assertTrue(ReceiptCode.parse("").isEmpty());
        assertTrue(ReceiptCode.parse("Đ".repeat(10)).isEmpty());
        assertTrue(ReceiptCode.parse("2".repeat(100_000)).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new ReceiptCode("abc"));
    }
}
