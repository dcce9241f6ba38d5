package vn.ungpho.document;

/// Độ mật (ô 10a), set by the law on state secrets.
public enum Secrecy {
    SECRET("MẬT"),
    HIGHLY_SECRET("TỐI MẬT"),
    TOP_SECRET("TUYỆT MẬT");

    private final String stamp;

    Secrecy(String stamp) {
        this.stamp = stamp;
    }

    /// As stamped.
    public String stamp() {
        return stamp;
    }
}
