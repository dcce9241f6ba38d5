package vn.ungpho.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an order says beside what the incident's file says; each kind of document takes one of these.
public sealed interface Particulars {

    /// Nothing more.
    record None() implements Particulars {}

    /// Of a báo cáo ban đầu.
    ///
    /// @param reportedAt thời gian thực hiện báo cáo
    record Reported(Optional<Instant> reportedAt) implements Particulars {}

    /// Of a thông báo sự cố to the specialised force.
    record Noticed(Stage stage) implements Particulars {}

    /// Of a báo cáo tổng hợp: the days that it covers, both included.
    record Period(LocalDate from, LocalDate to) implements Particulars {}

    /// Of a biên bản.
    ///
    /// @param matter    what it is about
    /// @param from      when it began
    /// @param to        when it ended
    /// @param place     địa điểm
    /// @param attendees thành phần tham dự, each with name, office and unit
    /// @param chair     họ và tên of who presided, bên giao; empty if not known yet
    /// @param secretary họ và tên of who wrote it; empty if not known yet
    /// @param receiver  bên nhận: who received the evidence, with office and unit; empty if not known yet
    record Meeting(
            Matter matter,
            Optional<Instant> from,
            Optional<Instant> to,
            String place,
            List<String> attendees,
            String chair,
            String secretary,
            String receiver)
            implements Particulars {

        public Meeting {
            attendees = List.copyOf(attendees);
        }
    }

    /// What a biên bản is about.
    enum Matter {
        /// Bàn giao chứng cứ.
        HAND_OVER("hand-over"),
        /// Xác nhận việc xảy ra vi phạm quy định về bảo vệ dữ liệu cá nhân (NĐ 356/2025 Điều 28).
        VIOLATION("violation"),
        /// Kiểm tra nhật ký và chứng cứ của hồ sơ.
        VERIFICATION("verification");

        private final String word;

        Matter(String word) {
            this.word = word;
        }

        /// The word of the outside contract: `hand-over`.
        public String word() {
            return word;
        }

        /// Reads the word of the outside contract.
        public static Optional<Matter> parse(String word) {
            return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
        }
    }

    /// Which notice to the specialised force it is (NĐ 331/2026 Điều 31 khoản 2 điểm d).
    enum Stage {
        FIRST("first", "authority-notice"),
        WITHIN_72_HOURS("72h", "authority-report"),
        UPDATE("update", "authority-report"),
        CLOSING("closing", "authority-report");

        private final String word;
        private final String form;

        Stage(String word, String form) {
            this.word = word;
            this.form = form;
        }

        /// The word of the outside contract: `72h`.
        public String word() {
            return word;
        }

        /// The form of `ungpho/forms/findings.yaml` that says which fields it needs.
        String form() {
            return form;
        }

        /// Reads the word of the outside contract.
        public static Optional<Stage> parse(String word) {
            return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
        }
    }
}
