package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Ghi phát ngôn: notes in the log who speaks for the agency and what was released, so that nobody else does. Plans
/// ask for it in the step of direction (Kế hoạch 2021 - 2025 huyện Cao Lãnh, Phụ lục II số 4); it is also in QĐ
/// 05/2017 Điều 14. It holds up no step, and may come after the last.
public record RecordStatement(Incidents incidents) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 5_000;

    /// Records it at `now`.
    public Recording record(IncidentId id, Statement statement, Instant now) {
        return incidents
                .find(id)
                .map(incident -> objection(incident, statement).orElseGet(() -> write(incident, statement, now)))
                .orElseGet(Recording.NoSuchIncident::new);
    }

    private static Optional<Recording> objection(Incident incident, Statement statement) {
        var version = incident.progress().version();
        if (statement.version().orElse(version) != version) {
            return Optional.of(new Recording.Refused(
                    Recording.Obstacle.STALE, "version", "Đang ở phiên bản " + version + "; xem lại hồ sơ rồi ghi"));
        }
        if (statement.spokesperson().isBlank()) {
            return Optional.of(
                    new Recording.Refused(Recording.Obstacle.INVALID, "spokesperson", "Ghi người phát ngôn, chức vụ"));
        }
        return fault("spokesperson", statement.spokesperson(), LONGEST_NAME)
                .or(() -> fault("released", statement.released(), LONGEST_TEXT));
    }

    private static Optional<Recording> fault(String field, String text, int longest) {
        return Words.fault(text, longest).map(why -> new Recording.Refused(Recording.Obstacle.INVALID, field, why));
    }

    /// The same words of the same officer are one entry.
    private Recording write(Incident incident, Statement statement, Instant now) {
        var said = statement.released().isBlank()
                ? "Phân công phát ngôn: " + statement.spokesperson()
                : "Đã cung cấp thông tin (" + statement.spokesperson() + "): " + statement.released();
        var key = "statement." + Hashes.sha256(said + "\n" + statement.by()).substring(0, 16);
        return incidents.record(new Change(
                incident.with(incident.progress().changed()),
                key,
                IncidentEvent.by(statement.by(), now, IncidentEvent.Type.STATEMENT, said),
                List.of()));
    }
}
