package vn.ungpho.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFilesTest {

    private final YamlFiles files = new YamlFiles();

    record Unit(String name, Optional<String> lead, List<String> rooms, int floor) {}

    @Test
    void what_may_be_left_out_is_empty() {
        assertEquals(new Unit("Văn phòng", Optional.empty(), List.of(), 2), read("name: Văn phòng\nfloor: 2\n"));
    }

    @Test
    void a_missing_field_is_an_error_with_file_and_line() {
        thenFault("floor: 2\nrooms: []\n", "unit.yaml:", "name");
    }

    @Test
    void an_unknown_field_is_an_error_with_file_and_line() {
        thenFault("name: a\nfloor: 2\nrom: []\n", "unit.yaml:3:", "rom");
    }

    @Test
    void a_wrong_type_is_an_error_with_file_and_line() {
        thenFault("name: a\nfloor: hai\n", "unit.yaml:2:", "hai");
        thenFault("floor: 1\nname: [a]\n", "unit.yaml:2:", "text expected");
        thenFault("floor: 1\nname: a\nrooms: b\n", "unit.yaml:3:", "String");
    }

    @Test
    void a_field_twice_is_an_error_with_file_and_line() {
        thenFault("name: a\nname: b\nfloor: 1\n", "unit.yaml:2:", "Duplicate");
    }

    @Test
    void text_that_is_not_nfc_is_an_error_with_file_and_line() {
        thenFault("floor: 1\nname: a\u0301\n", "unit.yaml:2:", "NFC");
        thenFault("floor: 1\nname: \u00D0\u1ED9c l\u1EADp\n", "unit.yaml:2:", "U+0110");
    }

    @Test
    void broken_yaml_is_an_error_with_file_and_line() {
        thenFault("name: a\nfloor: {\n", "unit.yaml:", "");
    }

    private void thenFault(String yaml, String where, String what) {
        var message = assertThrows(YamlFault.class, () -> read(yaml)).getMessage();
        assertTrue(message.startsWith(where) && message.contains(what), message);
    }

    private Unit read(String yaml) {
        return files.read("unit.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Unit.class);
    }
}
