package vn.ungpho.agency;

/// How sure something is that stands as data (độ chắc chắn).
public enum Certainty {
    /// Verified in the primary text.
    VERIFIED("đã đối chiếu với văn bản gốc"),
    /// Verified in a second-hand text only.
    SECOND_HAND("mới đối chiếu qua nguồn thứ cấp"),
    /// From memory.
    REMEMBERED("chưa đối chiếu với văn bản gốc"),
    /// Open.
    UNCERTAIN("chưa chắc chắn");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /// As people read it, Vietnamese.
    public String words() {
        return words;
    }
}
