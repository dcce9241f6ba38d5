package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.escalation.Deadline.Status;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Reservation;
import vn.ungpho.incident.VietnamTime;

/// One duty, one incident, one moment.
record Reckoning(Duty duty, Incident incident, Instant now, Counting counting) {

    Deadline deadline() {
        if (incident.progress().joint().leader().isPresent()) {
            return without("Hồ sơ đã nhập; thời hạn được tính ở hồ sơ dẫn.");
        }
        if (!duty.inForce(incident.day())) {
            return without(notInForce());
        }
        var applies = duty.when().holds(incident);
        if (applies == Holds.NO) {
            return without("Chỉ áp dụng khi: " + duty.when().label() + ".");
        }
        return Start.of(duty, incident)
                .map(start -> counted(start, applies))
                .orElseGet(() -> new Deadline(
                        duty,
                        Status.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        sent(),
                        "Chưa có mốc bắt đầu tính thời hạn.",
                        doubts(applies, List.of())));
    }

    private Deadline counted(Start start, Holds applies) {
        var count = counting.from(start.at(), duty.length());
        var sent = sent();
        var status = status(count.due(), sent);
        return new Deadline(
                duty,
                status,
                Optional.of(start.at()),
                count.due(),
                sent.isPresent() ? Optional.empty() : count.due().map(due -> Duration.between(now, due)),
                sent,
                reason(start, count.due(), sent),
                doubts(
                        applies,
                        Stream.of(start.doubts(), count.doubts(), unmeasured())
                                .flatMap(List::stream)
                                .toList()));
    }

    /// "Ngay" has no number, so an act that was not done yet is open, not late: how long it has taken is said
    /// instead.
    private Status status(Optional<Instant> due, Optional<Instant> sent) {
        if (duty.length().unit() == Length.Unit.AT_ONCE || due.isEmpty()) {
            return sent.isPresent() ? Status.MET : Status.OPEN;
        }
        var done = sent.orElse(now);
        return done.isAfter(due.get()) ? Status.LATE : sent.isPresent() ? Status.MET : Status.OPEN;
    }

    private String reason(Start start, Optional<Instant> due, Optional<Instant> sent) {
        if (duty.length().unit() == Length.Unit.AT_ONCE || due.isEmpty()) {
            var passed = VietnamTime.length(Duration.between(start.at(), sent.orElse(now)));
            return sent.isPresent()
                    ? "Đã thực hiện lúc " + VietnamTime.minute(sent.get()) + ", " + passed + " sau mốc bắt đầu."
                    : "Chưa ghi nhận việc thực hiện; đã qua " + passed + " kể từ mốc bắt đầu.";
        }
        var gap = Duration.between(sent.orElse(now), due.get());
        var side = gap.isNegative() ? "quá hạn " : sent.isPresent() ? "trước hạn " : "còn ";
        return sent.map(at -> "Đã thực hiện lúc " + VietnamTime.minute(at) + ", ")
                        .orElse("Hạn đến " + VietnamTime.minute(due.get()) + ", ")
                + side + VietnamTime.length(gap) + ".";
    }

    private List<String> unmeasured() {
        return switch (duty.length().unit()) {
            case AT_ONCE -> List.of("Văn bản chỉ ghi \"ngay\", không ghi số giờ.");
            case NOT_STATED -> List.of("Văn bản không ghi thời hạn.");
            default -> List.of();
        };
    }

    private List<String> doubts(Holds applies, List<String> others) {
        var open = applies == Holds.UNDETERMINED
                ? Stream.of(
                        "Chưa xác định có phải trường hợp \"" + duty.when().label() + "\" không; tính như có áp dụng.")
                : Stream.<String>empty();
        return Stream.of(open, others.stream(), reservations()).flatMap(s -> s).toList();
    }

    private Stream<String> reservations() {
        return duty.reservations().stream()
                .filter(r -> r.holdsOn(incident.day()))
                .map(Reservation::text);
    }

    private String notInForce() {
        return incident.day().isBefore(duty.validFrom())
                ? "Có hiệu lực từ ngày " + VietnamTime.date(duty.validFrom()) + ", sau ngày xảy ra sự cố."
                : "Hết áp dụng sau ngày " + VietnamTime.date(duty.validTo().orElseThrow())
                        + ", trước ngày xảy ra sự cố.";
    }

    private Deadline without(String reason) {
        return new Deadline(
                duty,
                Status.NOT_APPLICABLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sent(),
                reason,
                reservations().toList());
    }

    private Optional<Instant> sent() {
        return incident.progress().milestone(Milestone.sent(duty.id())).map(Milestone::at);
    }
}
