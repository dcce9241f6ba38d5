package vn.ungpho.document;

import java.util.Optional;

/// Số, ký hiệu (ô 3): `05/KH-SNV`.
///
/// @param number as the registry gave it; empty in a draft
/// @param symbol `KH-SNV`
public record DocumentNumber(Optional<Integer> number, String symbol) {

    /// The number with a leading zero below 10 (Phụ lục I, phần I, mục II.3).
    public Optional<String> digits() {
        return number.map("%02d"::formatted);
    }
}
