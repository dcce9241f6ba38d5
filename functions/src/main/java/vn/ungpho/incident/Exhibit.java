package vn.ungpho.incident;

import java.time.Instant;

/// Tệp chứng cứ that a reporter sent afterwards. Nobody has looked at it; it is never shown inside a page.
///
/// @param number which one of the incident it is, from 1
/// @param place  where its bytes lie
/// @param sha256 of the bytes, lower-case hex
/// @param name   as the sender's computer called it, for people only; empty where it is not known
/// @param type   what its bytes are, as a media type; `application/octet-stream` where they say nothing
/// @param state  whether it counts
/// @param remark why it is kept apart, Vietnamese; else empty
/// @param at     when it was recorded
public record Exhibit(
        int number, Place place, String sha256, String name, String type, State state, String remark, Instant at) {

    /// A stored object.
    ///
    /// @param key     object key; says nothing of a person
    /// @param version the store's version of it, empty where the store keeps none
    /// @param size    in bytes
    public record Place(String key, String version, long size) {}

    /// Whether an exhibit counts.
    public enum State {
        /// As it came; whoever opens it has to know what it may be.
        UNCHECKED("Chưa kiểm tra"),
        /// Beyond what may be sent: kept, and not counted.
        APART("Để riêng");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }

    /// The same exhibit under another number.
    public Exhibit numbered(int other) {
        return new Exhibit(other, place, sha256, name, type, state, remark, at);
    }

    /// Carries the sender's words; says nothing of them in a log.
    @Override
    public String toString() {
        return "Exhibit[" + number + "]";
    }
}
