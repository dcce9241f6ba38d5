package vn.ungpho.incident;

/// Sai lệch: one thing that is not as an incident's log has it.
///
/// @param entry    số thứ tự of the entry that it shows at; 0 where no entry speaks of it
/// @param kind     what is wrong
/// @param about    what it is about, Vietnamese, without personal data
/// @param expected what there should be
/// @param found    what there is; empty when there is nothing
public record Fault(int entry, Kind kind, String about, String expected, String found) {

    /// Something that an entry vouches for.
    static Fault of(Vouched vouched, Kind kind, String expected, String found) {
        return new Fault(vouched.entry(), kind, vouched.imprint().about(), expected, found);
    }

    /// Kinds of faults.
    public enum Kind {
        CHANGED("Nội dung mục không khớp mã băm của chính mục đó"),
        UNLINKED("Mục không nối với mục liền trước"),
        MISSING("Thiếu mục"),
        TWICE("Hai mục mang cùng một số"),
        OUTSIDE("Mục nằm ngoài chuỗi"),
        UNREADABLE("Mục không đọc được"),
        HEAD("Đầu chuỗi không khớp với mục cuối"),
        ANCHOR("Khác với mốc đã khóa"),
        ALTERED("Không còn như lúc ghi nhận"),
        GONE("Không còn"),
        OVERLAID("Có phiên bản khác chồng lên"),
        UNLOGGED("Không có mục nhật ký nào ghi nhận"),
        /// Not a fault yet: it could not be looked at.
        UNVERIFIED("Chưa kiểm tra được");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
