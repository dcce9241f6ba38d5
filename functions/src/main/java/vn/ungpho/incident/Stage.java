package vn.ungpho.incident;

/// Giai đoạn xử lý of an incident, as shown to the reporter and to officers.
public enum Stage {
    /// Kept apart until an officer has looked: unreadable, or from a sender who is not proven.
    QUARANTINED("Chờ kiểm tra"),
    RECEIVED("Đã tiếp nhận"),
    RESPONDING("Đang ứng phó"),
    CLOSED("Đã kết thúc"),
    /// Goes on with another incident of the same event.
    JOINED("Đã nhập hồ sơ");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }
}
