package vn.ungpho.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What went wrong with a request, by RFC 9457.
///
/// @param status HTTP status
/// @param title  what kind of problem, Vietnamese
/// @param detail what is wrong here and what to do, Vietnamese, without any value that was sent
/// @param errors the fields that are wrong, may be empty
/// @param retryAfter seconds after which it is worth while to ask again
public record Problem(int status, String title, String detail, List<Field> errors, Optional<Long> retryAfter) {

    /// A field and what is wrong with it.
    public record Field(String field, String detail) {}

    /// A problem of these fields.
    public Problem(int status, String title, String detail, List<Field> errors) {
        this(status, title, detail, errors, Optional.empty());
    }

    /// A request too many: it is worth while again at `until`.
    ///
    /// @param detail what to do, Vietnamese
    public static Problem tooMany(String detail, Instant until, Instant now) {
        return new Problem(429, "Quá nhiều yêu cầu", detail, List.of(), Optional.of(seconds(until, now)));
    }

    /// A body of a kind that the door does not read; what most doors read is a form or JSON.
    public static Problem unread() {
        return new Problem(
                415, "Kiểu nội dung không nhận", "Chỉ nhận application/json hoặc application/x-www-form-urlencoded.");
    }

    /// Whole seconds from `now` to `until`, at least one.
    public static long seconds(Instant until, Instant now) {
        return Math.max(1, Duration.between(now, until).toSeconds());
    }

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
