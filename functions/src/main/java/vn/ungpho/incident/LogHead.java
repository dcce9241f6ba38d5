package vn.ungpho.incident;

/// Đầu chuỗi: the last entry of an incident's log, as the next one is chained to it.
///
/// @param number số thứ tự of the last entry; 0 when there is none
/// @param hash   its hash
public record LogHead(int number, String hash) {

    /// What the first entry is chained to.
    public static final LogHead NONE = new LogHead(0, "0".repeat(64));
}
