package vn.ungpho.document;

/// Quyền hạn của người ký (NĐ 30/2020 Điều 13; Phụ lục I, phần I, mục II.7b).
public enum SigningCapacity {
    /// Thay mặt tập thể.
    COLLECTIVE("TM."),
    /// Quyền: acting head.
    ACTING("Q."),
    /// Ký thay: deputy for the head.
    DEPUTY("KT."),
    /// Thừa lệnh.
    BY_ORDER("TL."),
    /// Thừa ủy quyền.
    DELEGATED("TUQ.");

    private final String abbreviation;

    SigningCapacity(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /// As printed before the name or title, with its full stop.
    public String abbreviation() {
        return abbreviation;
    }
}
