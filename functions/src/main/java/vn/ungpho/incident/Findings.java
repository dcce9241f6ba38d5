package vn.ungpho.incident;

import java.util.Map;
import java.util.Optional;

/// Kết quả xác minh: what officers found out, by the field ids of `ungpho/forms/findings.yaml`. What is not there is
/// `chưa xác định`. Several choices of one field are separated by commas.
public record Findings(Map<String, String> values) {

    /// Nothing found out yet.
    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        values = Map.copyOf(values);
    }

    /// The value of a field, if it was found out.
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field)).filter(v -> !v.isBlank());
    }
}
