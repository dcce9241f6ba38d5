package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Recording.Refused;

/// Two incidents of which one is joined to the other, or parted from it. Pure.
record Pair(Incident joined, Incident leader) {

    /// Why the one cannot be joined to the other; empty when nothing is in the way.
    Optional<Recording> obstacle() {
        return Stream.<Supplier<Optional<Recording>>>of(
                        () -> refusedIf(
                                same(),
                                Obstacle.INVALID,
                                "with",
                                "Cần hai hồ sơ khác nhau của cùng một cơ quan, cùng là thật hoặc cùng là diễn tập"),
                        () -> refusedIf(
                                waits(joined) || waits(leader),
                                Obstacle.QUARANTINED,
                                "with",
                                "Có tin báo đang chờ kiểm tra; kiểm tra và tiếp nhận trước khi nhập"),
                        () -> refusedIf(
                                joined.progress().joint().leader().isPresent(),
                                Obstacle.JOINED,
                                "with",
                                "Hồ sơ này đã nhập vào hồ sơ khác; tách ra trước"),
                        () -> refusedIf(
                                !joined.progress().joint().members().isEmpty(),
                                Obstacle.JOINED,
                                "lead",
                                "Hồ sơ này đang dẫn hồ sơ khác; để nó dẫn, hoặc tách chúng ra trước"),
                        () -> refusedIf(
                                leader.progress().joint().leader().isPresent(),
                                Obstacle.JOINED,
                                "lead",
                                "Hồ sơ dẫn đã nhập vào hồ sơ khác; nhập vào hồ sơ đó"),
                        () -> refusedIf(
                                leader.stage() == Stage.CLOSED, Obstacle.CLOSED, "lead", "Hồ sơ dẫn đã kết thúc"),
                        () -> refusedIf(
                                leader.progress().joint().members().size() >= Joint.MOST,
                                Obstacle.INVALID,
                                "lead",
                                "Hồ sơ dẫn đã có " + Joint.MOST + " hồ sơ nhập vào"))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean same() {
        return joined.id().equals(leader.id())
                || !joined.report().agency().equals(leader.report().agency())
                || joined.drill() != leader.drill();
    }

    private static boolean waits(Incident incident) {
        return incident.stage() == Stage.QUARANTINED;
    }

    private static Optional<Recording> refusedIf(boolean wrong, Obstacle why, String field, String detail) {
        return wrong ? Optional.of(new Refused(why, field, detail)) : Optional.empty();
    }

    /// Both after the joining, the leading one first.
    List<Change> together(JoinAct act, Instant now) {
        var member = Joint.Member.of(joined, new Joint.Act(act.reason(), act.by(), now));
        var leading =
                leader.with(leader.progress().with(leader.progress().joint().with(member)));
        var following = joined.with(
                        joined.progress().with(joined.progress().joint().to(leader.id(), joined.stage())))
                .at(Stage.JOINED);
        return List.of(
                change(
                        leading,
                        "join",
                        IncidentEvent.by(act.by(), now, IncidentEvent.Type.JOINED, "Nhập thêm " + named(joined))),
                change(
                        following,
                        "join",
                        IncidentEvent.by(act.by(), now, IncidentEvent.Type.JOINED, "Nhập vào " + named(leader))));
    }

    /// Both after the parting, the one that was joined first.
    List<Change> apart(Actor by, Instant now) {
        var alone = joined.with(joined.progress().with(Joint.NONE))
                .at(joined.progress().joint().before().orElse(Stage.RECEIVED));
        var leading =
                leader.with(leader.progress().with(leader.progress().joint().without(joined.id())));
        return List.of(
                change(
                        alone,
                        "part",
                        IncidentEvent.by(by, now, IncidentEvent.Type.PARTED, "Tách khỏi " + named(leader))),
                change(
                        leading,
                        "part",
                        IncidentEvent.by(by, now, IncidentEvent.Type.PARTED, "Tách ra " + named(joined))));
    }

    private static Change change(Incident after, String act, IncidentEvent event) {
        return new Change(after, act + "." + after.progress().version(), event, List.of());
    }

    private static String named(Incident incident) {
        return "hồ sơ " + incident.id() + " (mã tiếp nhận " + incident.receipt() + ")";
    }
}
