package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.agency.Units;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Recording.Refused;
import vn.ungpho.response.Step;

/// Whether an act on a step can be recorded: a list of named rules, the first that objects is the answer. Pure.
record StepPolicy(Incident incident, StepAct act, Units units, List<Exhibit> exhibits, Instant now) {

    private static final int LONGEST_NOTE = 20_000;

    /// Why not; empty when nothing is in the way.
    Optional<Recording> objection() {
        return Stream.<Supplier<Optional<Recording>>>of(
                        this::unknown,
                        this::repeated,
                        this::closed,
                        this::joined,
                        this::stale,
                        this::outOfTurn,
                        this::notLed,
                        this::impossible,
                        this::unseen,
                        this::incomplete)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Step step() {
        return incident.procedure().step(act.step()).orElseThrow();
    }

    private Optional<Recording> unknown() {
        return refusedIf(
                incident.procedure().step(act.step()).isEmpty(),
                Obstacle.NO_SUCH_STEP,
                "step",
                "Các bước của quy trình: "
                        + incident.procedure().steps().map(Step::id).collect(Collectors.joining(", ")));
    }

    /// What was sent twice is recorded once: the same words of the same person on a step whose turn has passed.
    private Optional<Recording> repeated() {
        return isOpen()
                ? Optional.empty()
                : course().lastRecord(act.step())
                        .filter(r -> r.result() == act.result()
                                && r.note().equals(act.note())
                                && r.by().equals(act.by())
                                && r.evidence().equals(act.evidence())
                                && act.round().orElse(r.round()) == r.round())
                        .map(r -> new Recording.Unchanged(incident));
    }

    private Optional<Recording> closed() {
        return refusedIf(
                incident.stage() == Stage.CLOSED,
                Obstacle.CLOSED,
                "step",
                "Quy trình đã hoàn thành, không ghi thêm bước");
    }

    private Optional<Recording> joined() {
        return refusedIf(
                incident.stage() == Stage.JOINED, Obstacle.JOINED, "step", "Hồ sơ đã nhập; ghi bước ở hồ sơ dẫn");
    }

    private Optional<Recording> stale() {
        var version = incident.progress().version();
        var otherVersion = act.version().orElse(version) != version;
        var otherRound = act.round().orElse(course().round()) != course().round();
        return refusedIf(
                otherVersion || otherRound,
                Obstacle.STALE,
                otherVersion ? "version" : "round",
                "Đang ở phiên bản " + version + ", vòng " + course().round() + "; xem lại hồ sơ rồi ghi");
    }

    private Optional<Recording> outOfTurn() {
        if (isOpen()) {
            return Optional.empty();
        }
        var done = course().settled(step());
        return Optional.of(new Refused(
                done ? Obstacle.DONE_BEFORE : Obstacle.OUT_OF_ORDER,
                "step",
                "Đến lượt bước: " + course().open().stream().map(Step::id).collect(Collectors.joining(", "))));
    }

    private Optional<Recording> notLed() {
        var today = now.atZone(Incident.ZONE).toLocalDate();
        return refusedIf(
                step().lead().stream()
                        .noneMatch(lead -> units.same(today, lead, act.by().unit())),
                Obstacle.NOT_LEAD,
                "by.unit",
                "Đơn vị chủ trì theo kế hoạch: " + String.join("; ", step().lead()));
    }

    private Optional<Recording> impossible() {
        var kind = step().kind();
        var wrongResult =
                switch (act.result()) {
                    case DONE -> false;
                    case FAILED -> kind != Step.Kind.RECHECK;
                    case NOT_NEEDED -> kind != Step.Kind.OPTIONAL;
                };
        return refusedIf(wrongResult, Obstacle.INVALID, "result", allowed(kind))
                .or(() -> refusedIf(act.note().isBlank(), Obstacle.INVALID, "note", "Ghi việc đã làm và kết quả"))
                .or(() -> Words.fault(act.note(), LONGEST_NOTE)
                        .map(fault -> new Refused(Obstacle.INVALID, "note", fault)));
    }

    private Optional<Recording> unseen() {
        var unknown = act.evidence().stream()
                .filter(number -> exhibits.stream().noneMatch(e -> e.number() == number))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return refusedIf(
                !unknown.isEmpty(), Obstacle.INVALID, "evidence", "Hồ sơ không có chứng cứ mang số: " + unknown);
    }

    private static String allowed(Step.Kind kind) {
        return switch (kind) {
            case REQUIRED -> "Bước này chỉ có kết quả done";
            case OPTIONAL -> "Bước này chỉ có kết quả done hoặc not-needed";
            case RECHECK -> "Bước này chỉ có kết quả done hoặc failed";
        };
    }

    private Optional<Recording> incomplete() {
        var gaps = act.result() == StepRecord.Result.DONE
                ? ExitCondition.gaps(course(), step())
                : List.<Recording.Gap>of();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new Refused(Obstacle.CONDITION_MISSING, gaps));
    }

    private boolean isOpen() {
        return incident.stage() != Stage.CLOSED
                && incident.stage() != Stage.JOINED
                && course().open().contains(step());
    }

    private Course course() {
        return Course.of(incident);
    }

    private static Optional<Recording> refusedIf(boolean wrong, Obstacle why, String field, String detail) {
        return wrong ? Optional.of(new Refused(why, field, detail)) : Optional.empty();
    }
}
