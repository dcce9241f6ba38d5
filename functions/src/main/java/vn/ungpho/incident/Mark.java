package vn.ungpho.incident;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Dấu trang: where a page of a list ended, as callers get it and give it back.
public final class Mark {

    /// The moment of the receipt and the incident's id, and the number of the supplement that it was found by.
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z#[0-9a-f-]{36}(#\\d{8})?");

    private Mark() {}

    /// As callers get it.
    public static String shown(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /// The place that a mark names.
    ///
    /// @throws IllegalArgumentException when it is none of ours
    public static String checked(String mark) {
        var place = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
        if (!FORM.matcher(place).matches()) {
            throw new IllegalArgumentException("not a mark of a page");
        }
        return place;
    }
}
