package vn.ungpho.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What went wrong with a request, by RFC 9457.
///
/// @param status HTTP status
/// @param title  what kind of problem, Vietnamese
/// @param detail what is wrong here and what to do, Vietnamese, without any value that was sent
/// @param errors the fields that are wrong, may be empty
public record Problem(int status, String title, String detail, List<Field> errors) {

    /// A field and what is wrong with it.
    public record Field(String field, String detail) {}

    /// A problem that is of no field.
    public Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    /// The members of the problem's JSON object, in order.
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        if (!errors.isEmpty()) {
            members.put(
                    "errors",
                    errors.stream()
                            .map(e -> Map.of("field", e.field(), "detail", e.detail()))
                            .toList());
        }
        return members;
    }
}
