package vn.ungpho.document;

import java.time.LocalDate;
import java.util.Optional;

/// Địa danh, thời gian (ô 4).
///
/// @param place địa danh
/// @param date  ngày ban hành; empty in a draft
public record PlaceAndDate(String place, Optional<LocalDate> date) {

    /// The day with a leading zero below 10; no-break spaces to write on where there is no date.
    public String day() {
        return date.map(d -> "%02d".formatted(d.getDayOfMonth())).orElse(blank(6));
    }

    /// The month with a leading zero for January and February only (Phụ lục I, phần I, mục II.4b).
    public String month() {
        return date.map(d -> d.getMonthValue() < 3 ? "0" + d.getMonthValue() : "" + d.getMonthValue())
                .orElse(blank(6));
    }

    /// The year.
    public String year() {
        return date.map(d -> "" + d.getYear()).orElse(blank(8));
    }

    /// `Khánh Hòa, ngày 05 tháng 01 năm 2026`
    @Override
    public String toString() {
        return place + ", ngày " + day() + " tháng " + month() + " năm " + year();
    }

    private static String blank(int width) {
        return "\u00A0".repeat(width);
    }
}
