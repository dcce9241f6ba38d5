package vn.ungpho.escalation.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.Units;
import vn.ungpho.escalation.AcknowledgeNotice.Standing;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Course;
import vn.ungpho.incident.Recording;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.StepAct;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.response.Step;

/// The part of a notice's page on which the unit that leads a step records its result.
///
/// @param units what units are called today: who took the place of a lead leads
record StepForm(Standing standing, Units units, LocalDate today) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_EXHIBITS = 1_000;
    private static final List<String> NAMES = List.of("person", "capacity");

    /// What was filled in, and what is wrong with it, each with the name of its field.
    record Filled(Map<String, String> fields, List<Map<String, String>> errors) {

        static final Filled EMPTY = new Filled(Map.of(), List.of());

        String value(String field) {
            return fields.getOrDefault(field, "");
        }

        /// With what the response has against it.
        Filled refused(Recording.Refused refused) {
            return new Filled(
                    fields,
                    refused.gaps().stream()
                            .map(gap -> error(field(gap.field()), refused.why().label() + ": " + gap.detail()))
                            .toList());
        }

        private static String field(String name) {
            return switch (name) {
                case "result", "note", "evidence" -> name;
                default -> "step";
            };
        }
    }

    /// The steps whose turn it is and which the notice's unit leads.
    List<Step> steps() {
        if (standing.incident().stage() == Stage.CLOSED || standing.incident().stage() == Stage.QUARANTINED) {
            return List.of();
        }
        return Course.of(standing.incident()).open().stream()
                .filter(this::leads)
                .toList();
    }

    /// The unit that the mail went to; the page records for no other.
    String unit() {
        return standing.contact().map(Contact::unit).orElse("");
    }

    private boolean leads(Step step) {
        return step.lead().stream().anyMatch(lead -> units.same(today, lead, unit()));
    }

    Filled filled(Map<String, String> fields) {
        var errors = new ArrayList<Map<String, String>>();
        if (step(fields).isEmpty()) {
            errors.add(error("step", "Bước này không còn chờ đơn vị ghi kết quả; xem các bước hiện nay ở dưới"));
        }
        if (result(fields).isEmpty()) {
            errors.add(error("result", "Chọn kết quả của bước"));
        }
        if (clean(fields, "note").isEmpty()) {
            errors.add(error("note", "Ghi việc đã làm và kết quả"));
        }
        if (evidence(fields).isEmpty()) {
            errors.add(error("evidence", "Ghi số của chứng cứ trong hồ sơ, cách nhau bằng dấu phẩy, hoặc để trống"));
        }
        NAMES.stream()
                .filter(name -> clean(fields, name).isEmpty()
                        || clean(fields, name).length() > LONGEST_NAME
                        || clean(fields, name).chars().anyMatch(Character::isISOControl))
                .forEach(name -> errors.add(error(name, "Bắt buộc, một dòng, không quá " + LONGEST_NAME + " ký tự")));
        return new Filled(fields, List.copyOf(errors));
    }

    /// @throws java.util.NoSuchElementException when the fields have errors
    StepAct act(Map<String, String> fields) {
        return new StepAct(
                step(fields).orElseThrow().id(),
                result(fields).orElseThrow(),
                clean(fields, "note"),
                Optional.of(Course.of(standing.incident()).round()),
                Optional.empty(),
                evidence(fields).orElseThrow(),
                new Actor(clean(fields, "person"), unit(), clean(fields, "capacity")));
    }

    /// Numbers as people write them, `1, 2`; empty when they are none.
    private static Optional<List<Integer>> evidence(Map<String, String> fields) {
        var words = Stream.of(clean(fields, "evidence").split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() <= MOST_EXHIBITS && words.stream().allMatch(word -> word.matches("[0-9]{1,6}"))
                ? Optional.of(words.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    private Optional<Step> step(Map<String, String> fields) {
        return standing.incident()
                .procedure()
                .step(fields.getOrDefault("step", ""))
                .filter(this::leads);
    }

    private static Optional<Result> result(Map<String, String> fields) {
        return List.of(Result.values()).stream()
                .filter(r -> r.name().equals(fields.getOrDefault("result", "")))
                .findFirst();
    }

    private static Map<String, String> error(String field, String detail) {
        return Map.of("field", field, "detail", detail);
    }

    private static String clean(Map<String, String> fields, String name) {
        var text = fields.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
