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
/// @param english title and detail in English; empty where only officers read them
public record Problem(
        int status,
        String title,
        String detail,
        List<Field> errors,
        Optional<Long> retryAfter,
        Optional<English> english) {

    /// A field and what is wrong with it.
    ///
    /// @param english the same in English; in Vietnamese where only officers read it
    public record Field(String field, String detail, String english) {

        /// A field of which only officers read.
        public Field(String field, String detail) {
            this(field, detail, detail);
        }
    }

    /// The words of a problem in English.
    public record English(String title, String detail) {}

    /// A problem in one language.
    public Problem(int status, String title, String detail, List<Field> errors, Optional<Long> retryAfter) {
        this(status, title, detail, errors, retryAfter, Optional.empty());
    }

    /// A problem of these fields.
    public Problem(int status, String title, String detail, List<Field> errors) {
        this(status, title, detail, errors, Optional.empty());
    }

    /// The same problem with English words beside the Vietnamese ones.
    public Problem english(String words, String more) {
        return new Problem(status, title, detail, errors, retryAfter, Optional.of(new English(words, more)));
    }

    /// The same problem in the language of this tag, as far as it has words in it.
    public Problem in(String language) {
        if (!language.equals("en") || english.isEmpty()) {
            return this;
        }
        var words = english.get();
        var fields = errors.stream().map(e -> new Field(e.field(), e.english())).toList();
        return new Problem(status, words.title(), words.detail(), fields, retryAfter);
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
                        415,
                        "Kiểu nội dung không nhận",
                        "Chỉ nhận application/json hoặc application/x-www-form-urlencoded.")
                .english(
                        "This kind of content is not accepted",
                        "Only application/json or application/x-www-form-urlencoded.");
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
