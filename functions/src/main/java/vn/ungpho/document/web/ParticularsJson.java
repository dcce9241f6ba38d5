package vn.ungpho.document.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.Particulars;
import vn.ungpho.document.Particulars.Matter;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.document.Particulars.Noticed;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.document.Particulars.Reported;
import vn.ungpho.document.Particulars.Stage;
import vn.ungpho.web.Json;

/// What an order says for one kind of document only.
record ParticularsJson(Json json) {

    private static final Map<DocumentKind, Set<String>> OWN = Map.of(
            DocumentKind.INITIAL_REPORT,
            Set.of("reportedAt"),
            DocumentKind.AUTHORITY_NOTICE,
            Set.of("stage"),
            DocumentKind.PERIODIC_REPORT,
            Set.of("period", "from", "to"),
            DocumentKind.WORK_REPORT,
            Set.of("matter", "startedAt", "endedAt", "place", "attendees", "chair", "secretary", "receiver"));

    static final Set<String> FIELDS = OWN.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private static final Pattern PERIOD = Pattern.compile("([12][0-9]{3})(-H[12])?");

    Particulars of(DocumentKind kind) {
        FIELDS.stream()
                .filter(f -> json.has(f) && !OWN.getOrDefault(kind, Set.of()).contains(f))
                .forEach(f -> json.fault(f, "Không dùng với loại văn bản " + kind.word()));
        return switch (kind) {
            case INITIAL_REPORT -> new Reported(new MomentJson(json).moment("reportedAt"));
            case AUTHORITY_NOTICE -> new Noticed(stage());
            case PERIODIC_REPORT -> json.has("period") ? named() : given();
            case WORK_REPORT -> meeting();
            default -> new Particulars.None();
        };
    }

    private Stage stage() {
        var stage = Stage.parse(json.text("stage"));
        if (stage.isEmpty()) {
            json.fault("stage", "Chọn một trong: first, 72h, update, closing");
        }
        return stage.orElse(Stage.FIRST);
    }

    private Meeting meeting() {
        var moments = new MomentJson(json);
        return new Meeting(
                matter(),
                moments.moment("startedAt"),
                moments.moment("endedAt"),
                json.prose("place"),
                json.texts("attendees"),
                json.prose("chair"),
                json.prose("secretary"),
                json.prose("receiver"));
    }

    private Matter matter() {
        var matter = json.has("matter") ? Matter.parse(json.text("matter")) : Optional.of(Matter.HAND_OVER);
        if (matter.isEmpty()) {
            json.fault("matter", "Chọn một trong: hand-over, violation, verification");
        }
        return matter.orElse(Matter.HAND_OVER);
    }

    /// `2026`, `2026-H1` or `2026-H2`.
    private Period named() {
        if (json.has("from") || json.has("to")) {
            json.fault("period", "Ghi period, hoặc ghi from và to");
        }
        var matcher = PERIOD.matcher(json.text("period"));
        if (!matcher.matches()) {
            json.fault("period", "Viết như 2026-H1, 2026-H2 hoặc 2026");
            return new Period(LocalDate.EPOCH, LocalDate.EPOCH);
        }
        int year = Integer.parseInt(matcher.group(1));
        var half = Optional.ofNullable(matcher.group(2)).orElse("");
        var from = LocalDate.of(year, half.equals("-H2") ? 7 : 1, 1);
        return new Period(from, from.plusMonths(half.isEmpty() ? 12 : 6).minusDays(1));
    }

    private Period given() {
        var moments = new MomentJson(json);
        var from = moments.date("from");
        var to = moments.date("to");
        if (from.isEmpty() && !json.has("from") || to.isEmpty() && !json.has("to")) {
            json.fault("period", "Bắt buộc: ghi period (2026-H1, 2026), hoặc ghi from và to");
        }
        return new Period(from.orElse(LocalDate.EPOCH), to.orElse(LocalDate.EPOCH));
    }
}
