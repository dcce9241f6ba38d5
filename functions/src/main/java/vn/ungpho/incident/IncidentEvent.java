package vn.ungpho.incident;

import java.time.Instant;

/// One entry of an incident's log.
///
/// @param at     when
/// @param type   what kind of thing happened
/// @param detail what, in Vietnamese, without personal data
public record IncidentEvent(Instant at, Type type, String detail) {

    /// An entry of an officer's act. It names the officer, whose office it is to act, and never the reporter.
    public static IncidentEvent by(Actor actor, Instant at, Type type, String detail) {
        return new IncidentEvent(
                at, type, detail + " - " + String.join(", ", actor.person(), actor.unit(), actor.capacity()));
    }

    /// Kinds of entries.
    public enum Type {
        OPENED("Tiếp nhận"),
        /// The entries from before there was a chain, closed off by the first that is chained.
        CHAINED("Lập chuỗi nhật ký"),
        QUARANTINED("Chờ kiểm tra"),
        STEP("Bước ứng cứu"),
        FINDINGS("Kết quả xác minh"),
        MILESTONE("Mốc thời gian"),
        STATEMENT("Phát ngôn"),
        EVIDENCE("Chứng cứ"),
        ESCALATED("Thông báo"),
        ACKNOWLEDGED("Xác nhận"),
        SUPPLEMENTED("Bổ sung"),
        SECRET("Mã bí mật"),
        JOINED("Nhập hồ sơ"),
        PARTED("Tách hồ sơ"),
        RELEASED("Bỏ chờ kiểm tra"),
        DOCUMENT_ISSUED("Văn bản");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
