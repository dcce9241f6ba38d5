package vn.ungpho.agency.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.agency.Certainty;
import vn.ungpho.agency.Units;

class UnitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2025, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 20);

    private final Units units = new YamlAgencies(List.of("so-noi-vu-khanh-hoa")).units();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Thông tin và Truyền thông | Công an tỉnh",
                "Sở TT&TT | Công an tỉnh",
                "Sở Thông tin và Truyền thông tỉnh | Công an tỉnh",
                "Sở Thông tin và Truyền thông tỉnh Khánh Hòa | Công an tỉnh Khánh Hòa",
                "Bộ Thông tin và Truyền thông | Bộ Công an"
            })
    void the_last_day_has_the_old_name_and_the_next_the_new(String old, String now) {
        assertEquals(old, units.on(BEFORE, old));
        assertEquals(now, units.on(AFTER, old));
        assertEquals(now, units.on(LocalDate.MAX, old));
    }

    @Test
    void who_is_not_surely_followed_keeps_the_name_and_the_doubt_is_known() {
        var coordinator =
                "Cơ quan điều phối quốc gia (Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam - VNCERT/CC)";
        assertEquals(coordinator, units.on(NOW, coordinator));
        assertEquals(
                Certainty.UNCERTAIN, units.gone(NOW, coordinator).orElseThrow().certainty());
        var district = "Ban Chỉ đạo Chuyển đổi số Huyện";
        assertEquals(district, units.on(NOW, district));
        assertTrue(units.gone(NOW, district).isPresent());
        assertTrue(units.gone(LocalDate.of(2025, 6, 30), district).isEmpty());
    }

    @Test
    void names_that_only_begin_alike_are_others() {
        var other = "Sở Thông tin và Truyền thông cũ";
        assertEquals(other, units.on(NOW, other));
        assertTrue(units.gone(NOW, "Văn phòng Sở").isEmpty());
    }

    @Test
    void two_units_that_have_become_one_stand_once_and_are_the_same() {
        assertEquals(List.of("Công an tỉnh"), units.on(NOW, List.of("Sở Thông tin và Truyền thông", "Công an tỉnh")));
        assertTrue(units.same(NOW, "Sở Thông tin và Truyền thông", "công an tỉnh"));
        assertFalse(units.same(BEFORE, "Sở Thông tin và Truyền thông", "Công an tỉnh"));
    }
}
