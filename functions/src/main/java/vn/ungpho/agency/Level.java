package vn.ungpho.agency;

/// Cấp of a contact: how far up a notice has to go before it reaches it. In ascending order.
public enum Level {
    UNIT("đơn vị"),
    LEADER("lãnh đạo cơ quan"),
    PROVINCE("cấp tỉnh"),
    NATIONAL("cấp quốc gia");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// Whether it belongs to the agency itself.
    public boolean inHouse() {
        return compareTo(LEADER) <= 0;
    }
}
