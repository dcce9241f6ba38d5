package vn.ungpho.document;

/// Mức độ khẩn (ô 10b).
public enum Urgency {
    URGENT("KHẨN"),
    VERY_URGENT("THƯỢNG KHẨN"),
    EXPRESS("HỎA TỐC");

    private final String stamp;

    Urgency(String stamp) {
        this.stamp = stamp;
    }

    /// As stamped.
    public String stamp() {
        return stamp;
    }
}
