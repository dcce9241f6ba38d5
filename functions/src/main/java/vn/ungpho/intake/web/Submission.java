package vn.ungpho.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.incident.Channel;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.web.Form;
import vn.ungpho.web.Json;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// A report as it came over HTTP, by form or as JSON: the same fields under the same names.
///
/// @param key    the sender's Idempotency-Key, empty if none
/// @param faults what is wrong with its shape, before anything is said of the content
record Submission(Channel channel, ReportDraft draft, Optional<String> key, List<FieldError> faults) {

    static final String KEY = "Idempotency-Key";

    private static final Set<String> CONTACT = Set.of("name", "email", "phone");
    private static final Set<String> REPORT =
            Set.of("agency", "description", "system", "detectedAt", "ongoing", "contact");
    private static final Set<String> FORM =
            Set.of("agency", "description", "system", "detectedAt", "ongoing", "name", "email", "phone", KEY);

    /// Reads a request by its media type.
    ///
    /// @throws Refusal 415 for any other media type, and what [Json], [Form] and [Request#body] throw
    static Submission read(Request request) {
        var sent =
                switch (request.mediaType()) {
                    case "application/json" -> json(Json.object(request.body()));
                    case "application/x-www-form-urlencoded" -> form(Form.read(request.body()));
                    default ->
                        throw new Refusal(new Problem(
                                415,
                                "Kiểu nội dung không nhận",
                                "Chỉ nhận application/json hoặc application/x-www-form-urlencoded."));
                };
        return sent.withKey(request.header("idempotency-key").or(sent::key));
    }

    private Submission withKey(Optional<String> given) {
        var wrong = given.filter(k -> !k.matches("[\\x21-\\x7E]{1,200}")).isPresent();
        var all = new ArrayList<>(faults);
        if (wrong) {
            all.add(new FieldError(KEY, "Gồm 1 đến 200 ký tự ASCII, không có dấu cách"));
        }
        return new Submission(channel, draft, given, List.copyOf(all));
    }

    private static Submission json(Json report) {
        report.allowing(REPORT);
        var contact = report.within("contact").allowing(CONTACT);
        var draft = new ReportDraft(
                report.text("agency"),
                report.text("description"),
                report.text("system"),
                zoned(report.text("detectedAt")),
                report.text("ongoing"),
                contact.text("name"),
                contact.text("email"),
                contact.text("phone"));
        var faults = report.faults().stream()
                .map(f -> new FieldError(f.field(), f.detail()))
                .toList();
        return new Submission(Channel.API, draft, Optional.empty(), faults);
    }

    /// A program has to say the zone: a time without one is marked so that no reading accepts it.
    private static String zoned(String time) {
        return time.isEmpty() || time.matches(".*([zZ]|[+-]\\d{2}:\\d{2})") ? time : time + " (không có múi giờ)";
    }

    private static Submission form(Map<String, String> fields) {
        var unknown = fields.keySet().stream()
                .filter(name -> !FORM.contains(name))
                .map(name -> new FieldError(name, "Không có trường này"))
                .toList();
        var draft = new ReportDraft(
                fields.getOrDefault("agency", ""),
                fields.getOrDefault("description", ""),
                fields.getOrDefault("system", ""),
                fields.getOrDefault("detectedAt", ""),
                fields.getOrDefault("ongoing", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("email", ""),
                fields.getOrDefault("phone", ""));
        var key = Optional.ofNullable(fields.get(KEY)).filter(k -> !k.isEmpty());
        return new Submission(Channel.FORM, draft, key, unknown);
    }
}
