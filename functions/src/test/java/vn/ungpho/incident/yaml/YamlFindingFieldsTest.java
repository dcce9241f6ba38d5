package vn.ungpho.incident.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.FindingFields;

class YamlFindingFieldsTest {

    private final FindingFields fields = new YamlFindingFields();

    @Test
    void the_first_report_cannot_do_without_what_its_form_marks_with_an_asterisk() {
        assertEquals(List.of("operator", "detectionMethod", "notified", "handled"), mandatory("initial-report"));
    }

    @Test
    void the_report_to_the_authority_cannot_do_without_cause_scope_and_measures() {
        assertEquals(List.of("cause", "scope", "measures"), mandatory("authority-report"));
    }

    @Test
    void attack_types_are_the_ten_rows_of_the_periodic_report_in_its_order() {
        assertEquals(
                List.of(
                        "Từ chối dịch vụ",
                        "Tấn công giả mạo",
                        "Tấn công sử dụng mã độc",
                        "Truy cập trái phép, chiếm quyền điều khiển",
                        "Thay đổi giao diện",
                        "Mã hóa phần mềm, dữ liệu, thiết bị",
                        "Phá hoại thông tin, dữ liệu, phần mềm",
                        "Nghe trộm, gián điệp, lấy cắp thông tin, dữ liệu",
                        "Tấn công tổng hợp sử dụng kết hợp nhiều hình thức",
                        "Các hình thức tấn công khác"),
                field("attackType").options().stream()
                        .map(FindingField.Option::label)
                        .toList());
    }

    @Test
    void every_field_says_which_text_asks_for_it_and_is_carried_by_a_form() {
        fields.fields().forEach(f -> {
            assertTrue(f.source().matches(".*(TT 20/2017|QĐ 05/2017|NĐ 331/2026|NĐ 356/2025|Luật 91/2025).*"), f.id());
            assertTrue(f.mandatory().size() + f.optional().size() > 0, f.id());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "systemLevel, 3",
        "effects, interrupted",
        "effects, 'interrupted, chain'",
        "beyondMeans, unknown",
        "handled, no",
        "damageEstimate, 0",
        "operator, Văn phòng Sở",
    })
    void a_value_of_the_fields_kind_is_sound(String id, String value) {
        assertEquals(Optional.empty(), field(id).fault(value));
    }

    @ParameterizedTest
    @CsvSource({
        "systemLevel, 6",
        "effects, 'chain,,interrupted'",
        "effects, 'chain,chain'",
        "beyondMeans, maybe",
        "handled, unknown",
        "damageEstimate, -1",
        "damageEstimate, ١٢",
        "operator, 'một\nhai'",
    })
    void any_other_value_is_refused_without_being_repeated(String id, String value) {
        var fault = field(id).fault(value).orElseThrow();
        assertTrue(!fault.contains(value), fault);
    }

    @Test
    void a_choice_is_shown_by_its_labels() {
        assertEquals(
                "Hệ thống bị gián đoạn dịch vụ; Hệ thống bị mất quyền điều khiển",
                field("effects").shown("interrupted,control-lost"));
        assertEquals("Chưa xác định", field("serious").shown("unknown"));
        assertEquals("Lỗ hổng của phần mềm", field("cause").shown("Lỗ hổng của phần mềm"));
    }

    private FindingField field(String id) {
        return fields.field(id).orElseThrow();
    }

    private List<String> mandatory(String form) {
        return fields.mandatoryFor(form).stream().map(FindingField::id).toList();
    }
}
