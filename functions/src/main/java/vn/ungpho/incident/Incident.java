package vn.ungpho.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.response.Procedure;

/// Sự cố: one incident, with the procedure that it follows.
///
/// @param id         mã hồ sơ
/// @param receipt    mã tiếp nhận given to the reporter
/// @param secretHash SHA-256 of the reporter's secret, lower-case hex
/// @param stage      giai đoạn xử lý
/// @param remark     why it is in that stage where that needs saying (quarantine), Vietnamese; else empty
/// @param receivedAt thời điểm tiếp nhận
/// @param report     thông tin báo sự cố
/// @param plan       id of the plan that the procedure was copied from
/// @param procedure  quy trình of that plan as it stood when the incident was opened
/// @param progress   diễn biến ứng phó so far
/// @param log        what has happened, oldest first
public record Incident(
        IncidentId id,
        ReceiptCode receipt,
        String secretHash,
        Stage stage,
        String remark,
        Instant receivedAt,
        IncidentReport report,
        String plan,
        Procedure procedure,
        Progress progress,
        List<IncidentEvent> log) {

    /// The zone of every date and hour of the law: Asia/Ho_Chi_Minh.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Incident {
        log = List.copyOf(log);
    }

    /// The day, at Vietnam's time, by which the law in force is chosen: that of the detection as officers recorded
    /// it, else as it was reported, else of the receipt.
    public LocalDate day() {
        return progress.milestone(Milestone.DETECTED)
                .map(Milestone::at)
                .or(this::firstDetectedAt)
                .orElseGet(this::firstReceivedAt)
                .atZone(ZONE)
                .toLocalDate();
    }

    /// Whether it is an exercise (diễn tập).
    public boolean drill() {
        return report.entry().map(Entry::drill).orElse(false);
    }

    /// Whether those outside the agency may be told: of everything but an exercise that stays inside.
    public boolean tellsOutside() {
        return report.entry().map(e -> !e.drill() || e.outside()).orElse(true);
    }

    /// When the event was first reported: here, or in an incident that was joined to this one.
    public Instant firstReceivedAt() {
        return progress.joint().members().stream()
                .map(Joint.Member::receivedAt)
                .filter(receivedAt::isAfter)
                .min(Instant::compareTo)
                .orElse(receivedAt);
    }

    /// The earliest moment of detection that any of its reporters gave.
    public Optional<Instant> firstDetectedAt() {
        return Stream.concat(
                        report.detectedAt().stream(),
                        progress.joint().members().stream().flatMap(m -> m.detectedAt().stream()))
                .min(Instant::compareTo);
    }

    /// The same incident after its progress changed.
    public Incident with(Progress changed) {
        return new Incident(id, receipt, secretHash, stage, remark, receivedAt, report, plan, procedure, changed, log);
    }

    /// The same incident in another stage.
    public Incident at(Stage reached) {
        return new Incident(
                id, receipt, secretHash, reached, remark, receivedAt, report, plan, procedure, progress, log);
    }

    /// The same incident with another secret, of which this is the hash.
    public Incident withSecret(String hash) {
        return new Incident(id, receipt, hash, stage, remark, receivedAt, report, plan, procedure, progress, log);
    }

    /// The same incident with this log.
    public Incident with(List<IncidentEvent> whole) {
        return new Incident(
                id, receipt, secretHash, stage, remark, receivedAt, report, plan, procedure, progress, whole);
    }
}
