package vn.ungpho.intake.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Language;
import vn.ungpho.intake.Effort;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.FormField;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.ReportDraft;
import vn.ungpho.intake.ReportForm;
import vn.ungpho.intake.Stamps;
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

    /// The form's own fields: which version it is.
    static final String VERSION = "formVersion";

    /// What the form was handed out with, what the browser worked out for it, and the field that only machines see.
    static final String STAMP = "stamp";

    private static final String PROOF = "proof";
    private static final String TRAP = "homepage";
    private static final Set<String> HIDDEN = Set.of(KEY, VERSION, STAMP, PROOF, TRAP);

    /// Reads a request by its media type.
    ///
    /// @throws Refusal 415 for any other media type, and what [Json], [Form] and [Request#body] throw
    static Submission read(Request request, Forms forms) {
        var language = Language.of(request.language());
        var sent =
                switch (request.mediaType()) {
                    case "application/json" -> json(Json.object(request.body()), forms.current(), language, Set.of());
                    case "application/x-www-form-urlencoded" -> form(Form.read(request.body()), forms, language);
                    default -> throw new Refusal(Problem.unread());
                };
        return sent.withKey(request.header("idempotency-key").or(sent::key));
    }

    /// Reads what an officer wrote down.
    ///
    /// @param beside what may stand in the body beside the form's fields
    static Submission read(Json body, Request request, Forms forms, Set<String> beside) {
        return json(body, forms.current(), Language.of(request.language()), beside)
                .withKey(request.header("idempotency-key"));
    }

    /// What the sender has shown of being a person.
    Effort effort(Stamps stamps, Instant now) {
        return stamps.effort(key.orElse(""), draft.value(STAMP), draft.value(PROOF), now);
    }

    /// Whether a machine filled in what no person sees.
    boolean trapped() {
        return !draft.value(TRAP).isEmpty();
    }

    private Submission withKey(Optional<String> given) {
        var wrong = given.filter(k -> !k.matches("[\\x21-\\x7E]{1,200}")).isPresent();
        var all = new ArrayList<>(faults);
        if (wrong) {
            all.add(new FieldError(
                    KEY, "Gồm 1 đến 200 ký tự ASCII, không có dấu cách", "1 to 200 ASCII characters without spaces"));
        }
        return new Submission(channel, draft, given, List.copyOf(all));
    }

    private static Submission json(Json report, ReportForm form, Language language, Set<String> beside) {
        report.allowing(Stream.concat(names(form).stream(), beside.stream()).collect(Collectors.toSet()));
        var within = new HashMap<String, Json>();
        form.fields().flatMap(f -> f.within().stream()).distinct().forEach(object -> {
            within.put(object, report.within(object).allowing(names(form, object)));
        });
        var values = new HashMap<String, String>();
        form.fields().forEach(field -> {
            var object = field.within().map(within::get).orElse(report);
            values.put(field.id(), zoned(field, object.text(field.id())));
        });
        var faults = report.faults().stream()
                .map(f -> new FieldError(f.field(), f.detail(), f.english()))
                .toList();
        return new Submission(Channel.API, new ReportDraft(form.version(), values, language), Optional.empty(), faults);
    }

    /// What may stand in the report itself: its own fields and the objects within.
    private static Set<String> names(ReportForm form) {
        return form.fields().map(f -> f.within().orElse(f.id())).collect(Collectors.toSet());
    }

    private static Set<String> names(ReportForm form, String object) {
        return form.fields()
                .filter(f -> f.within().filter(object::equals).isPresent())
                .map(FormField::id)
                .collect(Collectors.toSet());
    }

    /// A program has to say the zone: a time without one is marked so that no reading accepts it.
    private static String zoned(FormField field, String text) {
        return field.kind() != FormField.Kind.MOMENT || text.isEmpty() || text.matches(".*([zZ]|[+-]\\d{2}:\\d{2})")
                ? text
                : text + " (không có múi giờ)";
    }

    private static Submission form(Map<String, String> fields, Forms forms, Language language) {
        var version = fields.getOrDefault(VERSION, forms.current().version());
        var known = new HashSet<>(HIDDEN);
        forms.version(version).orElseGet(forms::current).fields().forEach(f -> known.add(f.id()));
        var unknown = fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(name, "Không có trường này", "There is no such field"))
                .toList();
        var key = Optional.ofNullable(fields.get(KEY)).filter(k -> !k.isEmpty());
        return new Submission(Channel.FORM, new ReportDraft(version, fields, language), key, unknown);
    }
}
