package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Recording.Obstacle;
import vn.ungpho.incident.Recording.Refused;

/// Nhập hồ sơ: joins an incident to another that reports the same event, and parts it again. Both are written in one
/// transaction, each with an entry in its log; the same act twice is written once.
public record JoinIncidents(Incidents incidents) {

    private static final int LONGEST = 2_000;

    /// Joins at `now` and answers with the leading incident.
    public Recording join(JoinAct act, Instant now) {
        var joined = incidents.find(act.joined());
        var leader = incidents.find(act.leader());
        return joined.isEmpty() || leader.isEmpty()
                ? new Recording.NoSuchIncident()
                : join(new Pair(joined.get(), leader.get()), act, now);
    }

    private Recording join(Pair pair, JoinAct act, Instant now) {
        if (pair.joined().progress().joint().leader().equals(Optional.of(act.leader()))) {
            return new Recording.Unchanged(pair.leader());
        }
        return pair.obstacle().or(() -> wrong(act)).orElseGet(() -> write(pair.together(act, now)));
    }

    private static Optional<Recording> wrong(JoinAct act) {
        var fault = act.reason().isBlank()
                ? Optional.of("Bắt buộc: vì sao là cùng một sự cố")
                : Words.fault(act.reason(), LONGEST);
        return fault.map(why -> new Refused(Obstacle.INVALID, "reason", why));
    }

    /// Undoes a joining at `now` and answers with the incident that was joined.
    ///
    /// @param id   either of the two
    /// @param with the other one; needed only where several were joined to `id`
    public Recording part(IncidentId id, Optional<IncidentId> with, Actor by, Instant now) {
        return incidents.find(id).map(one -> part(one, with, by, now)).orElseGet(Recording.NoSuchIncident::new);
    }

    private Recording part(Incident one, Optional<IncidentId> with, Actor by, Instant now) {
        var joint = one.progress().joint();
        if (joint.leader().isPresent()) {
            return part(new Pair(one, incidents.find(joint.leader().get()).orElseThrow()), by, now);
        }
        if (with.isEmpty() && joint.members().size() > 1) {
            return new Refused(Obstacle.INVALID, "with", "Hồ sơ này dẫn nhiều hồ sơ; nêu hồ sơ cần tách");
        }
        return with.or(() -> joint.members().stream().findFirst().map(Joint.Member::id))
                .filter(joint::has)
                .flatMap(incidents::find)
                .map(joined -> part(new Pair(joined, one), by, now))
                .orElseGet(() -> new Recording.Unchanged(one));
    }

    private Recording part(Pair pair, Actor by, Instant now) {
        return write(pair.apart(by, now));
    }

    private Recording write(List<Change> changes) {
        var first = changes.getFirst();
        return switch (incidents.change(changes)) {
            case NEW ->
                new Recording.Recorded(incidents.find(first.incident().id()).orElseThrow());
            case KNOWN ->
                new Recording.Unchanged(incidents.find(first.incident().id()).orElseThrow());
            case STALE ->
                new Refused(Obstacle.STALE, "with", "Người khác vừa ghi vào một trong hai hồ sơ; xem lại rồi ghi");
        };
    }
}
