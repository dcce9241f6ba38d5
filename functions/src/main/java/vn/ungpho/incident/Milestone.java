package vn.ungpho.incident;

import java.time.Instant;

/// Mốc thời gian that the law counts from or to: a recorded human act.
///
/// @param event which one, by the ids of `ungpho/law/duties.yaml`: `detected`, `confirmed-serious`, `ended`,
/// `sent:<duty>`
/// @param at    when it happened, to the minute
/// @param by    who says so
/// @param recordedAt when it was recorded
public record Milestone(String event, Instant at, Actor by, Instant recordedAt) {

    /// Phát hiện sự cố.
    public static final String DETECTED = "detected";

    /// Kết thúc ứng cứu.
    public static final String ENDED = "ended";

    private static final String SENT = "sent:";

    /// The event of fulfilling a duty.
    public static String sent(String duty) {
        return SENT + duty;
    }
}
