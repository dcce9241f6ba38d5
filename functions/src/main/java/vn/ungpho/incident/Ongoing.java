package vn.ungpho.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether the incident is still going on, as the reporter sees it.
public enum Ongoing {
    YES("Đang diễn ra"),
    NO("Đã dừng"),
    UNKNOWN("Chưa xác định");

    private final String label;

    Ongoing(String label) {
        this.label = label;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// The word of the outside contract: `yes`, `no`, `unknown`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the word of the outside contract.
    public static Optional<Ongoing> parse(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst();
    }
}
