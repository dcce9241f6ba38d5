package vn.ungpho.incident;

/// Đặc điểm của thư that an officer has to know of before opening it. The raw mail is kept whatever it carries.
public enum MailMark {
    SMIME_ENCRYPTED("Mã hóa S/MIME: nội dung chỉ đọc được bằng khóa riêng của người nhận"),
    SMIME_SIGNED("Có chữ ký S/MIME; hệ thống chưa kiểm tra chữ ký"),
    PGP_ENCRYPTED("Mã hóa PGP: nội dung chỉ đọc được bằng khóa riêng của người nhận"),
    PGP_SIGNED("Có chữ ký PGP; hệ thống chưa kiểm tra chữ ký"),
    TNEF("Có tệp winmail.dat (TNEF) của Outlook: tệp đính kèm nằm bên trong"),
    CALENDAR("Có lịch hẹn"),
    DELIVERY_REPORT("Thông báo về việc chuyển thư (DSN, MDN)"),
    FORWARDED("Có thư khác đính kèm"),
    SHORTENED("Nội dung dài: chỉ đọc phần đầu, toàn văn ở thư gốc"),
    TOO_COMPLEX("Quá nhiều phần hoặc lồng quá sâu: chỉ đọc phần đầu, phần còn lại ở thư gốc"),
    DAMAGED("Cấu trúc thư hỏng: chỉ đọc được một phần, toàn bộ ở thư gốc"),
    NO_TEXT("Thư không có nội dung đọc được");

    private final String label;

    MailMark(String label) {
        this.label = label;
    }

    /// What it means, for people, Vietnamese.
    public String label() {
        return label;
    }
}
