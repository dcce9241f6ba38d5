package vn.ungpho.escalation;

import java.time.LocalDate;

/// A day on which offices rest although it is a weekday, or work although it is a Saturday.
///
/// @param kind      which of the two
/// @param title     why, Vietnamese
/// @param certainty how sure it is
/// @param source    where it is said
public record CalendarDay(LocalDate date, Kind kind, String title, Certainty certainty, String source) {

    /// Which way the day differs from what its weekday says.
    public enum Kind {
        OFF,
        WORK
    }

    /// How sure a day is.
    public enum Certainty {
        /// The statute itself fixes it.
        STATUTE("do luật định"),
        /// Announced, and confirmed in a secondary text.
        ANNOUNCED("theo thông báo, đối chiếu qua nguồn thứ cấp"),
        /// Announced, but written down from memory.
        MEMORY("theo thông báo, chưa đối chiếu"),
        /// Not announced yet: counts as the working day that it may turn out to be.
        EXPECTED("dự kiến, chưa có thông báo");

        private final String label;

        Certainty(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }

    /// Whether it is counted as the table says.
    boolean counts() {
        return certainty != Certainty.EXPECTED;
    }
}
