package vn.ungpho.incident;

import java.time.Instant;

/// One entry of an incident's log.
///
/// @param at     when
/// @param type   what kind of thing happened
/// @param detail what, in Vietnamese, without personal data
public record IncidentEvent(Instant at, Type type, String detail) {

    /// Kinds of entries.
    public enum Type {
        OPENED("Tiếp nhận"),
        QUARANTINED("Chờ kiểm tra"),
        ESCALATED("Thông báo"),
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
