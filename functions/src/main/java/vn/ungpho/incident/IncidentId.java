package vn.ungpho.incident;

import java.util.regex.Pattern;

/// Mã hồ sơ sự cố: the officers' identifier of an incident, a UUID in lower case.
///
/// @throws IllegalArgumentException when the value is no such UUID
public record IncidentId(String value) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public IncidentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an incident id");
        }
    }

    /// Whether a text from outside can be an id at all.
    public static boolean isValid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
