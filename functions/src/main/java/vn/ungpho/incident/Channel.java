package vn.ungpho.incident;

/// Kênh tiếp nhận: how a report came in. A field of the report, never a path of its own.
public enum Channel {
    FORM("trang thông tin điện tử"),
    API("giao diện lập trình"),
    MAIL("thư điện tử"),
    PHONE("điện thoại"),
    PAPER("văn bản"),
    SOCIAL("mạng xã hội");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }
}
