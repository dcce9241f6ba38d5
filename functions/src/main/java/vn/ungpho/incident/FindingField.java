package vn.ungpho.incident;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Một nội dung cần xác minh: one field of the findings, as `ungpho/forms/findings.yaml` defines it.
///
/// @param id        name in [Findings] and in the outside contract
/// @param label     name for people, Vietnamese
/// @param kind      what a value looks like
/// @param options   the options of a choice, in order; none for other kinds
/// @param source    forms and articles that ask for it, Vietnamese
/// @param mandatory forms that cannot be filled in without it
/// @param optional  forms that carry it when it is known
public record FindingField(
        String id,
        String label,
        Kind kind,
        List<Option> options,
        String source,
        List<String> mandatory,
        List<String> optional) {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;

    public FindingField {
        options = kind == Kind.YES_NO_UNKNOWN ? Option.YES_NO_UNKNOWN : List.copyOf(options);
        mandatory = List.copyOf(mandatory);
        optional = List.copyOf(optional);
        if (kind.chosen() == options.isEmpty()) {
            throw new IllegalArgumentException(id + ": a choice has options, and nothing else has");
        }
    }

    /// What a value of a field looks like.
    public enum Kind {
        /// Several lines.
        TEXT,
        LINE,
        /// RFC 3339 with a zone.
        DATE_TIME,
        /// Whole and not negative.
        NUMBER,
        YES_NO_UNKNOWN,
        CHOICE,
        /// Several options, separated by commas.
        CHOICES;

        boolean chosen() {
            return this == YES_NO_UNKNOWN || this == CHOICE || this == CHOICES;
        }
    }

    /// One option of a choice.
    public record Option(String id, String label) {

        static final List<Option> YES_NO_UNKNOWN =
                List.of(new Option("yes", "Có"), new Option("no", "Không"), new Option("unknown", "Chưa xác định"));
    }

    /// What is wrong with a value, Vietnamese and without the value; empty when nothing is.
    public Optional<String> fault(String value) {
        return switch (kind) {
            case TEXT -> Words.fault(value, LONGEST_TEXT);
            case LINE ->
                value.lines().count() > 1 ? Optional.of("Chỉ ghi trên một dòng") : Words.fault(value, LONGEST_LINE);
            case NUMBER -> unless(value.matches("[0-9]{1,15}"), "Phải là số nguyên không âm, chỉ gồm chữ số");
            case DATE_TIME -> unless(isTime(value), "Viết như 2026-11-20T08:30:00+07:00");
            case YES_NO_UNKNOWN, CHOICE -> unless(known(value), "Chọn một trong: " + ids());
            case CHOICES -> choicesFault(value);
        };
    }

    /// A sound value as people read it: the labels of what was chosen, anything else as it is.
    public String shown(String value) {
        return kind.chosen() ? parts(value).stream().map(this::label).collect(Collectors.joining("; ")) : value;
    }

    /// Whether a sound value of a choice has one of these options.
    boolean chose(String value, List<String> wanted) {
        return parts(value).stream().anyMatch(wanted::contains);
    }

    private String label(String option) {
        return options.stream()
                .filter(o -> o.id().equals(option))
                .map(Option::label)
                .findFirst()
                .orElse(option);
    }

    private Optional<String> choicesFault(String value) {
        var parts = parts(value);
        if (!parts.stream().allMatch(this::known)) {
            return Optional.of("Chọn trong: " + ids() + "; cách nhau bằng dấu phẩy");
        }
        return unless(new HashSet<>(parts).size() == parts.size(), "Mỗi lựa chọn chỉ ghi một lần");
    }

    private boolean known(String option) {
        return options.stream().anyMatch(o -> o.id().equals(option));
    }

    private String ids() {
        return options.stream().map(Option::id).collect(Collectors.joining(", "));
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static Optional<String> unless(boolean sound, String fault) {
        return sound ? Optional.empty() : Optional.of(fault);
    }
}
