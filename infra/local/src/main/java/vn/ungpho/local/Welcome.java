package vn.ungpho.local;

/// What is printed when everything runs.
final class Welcome {
    private Welcome() {}

    static String text(Local local) {
        return """

                Ứng Phó đang chạy.

                  Biểu mẫu báo sự cố   %1$s/
                  Thư đã gửi           %1$s/outbox
                  Nhận thư (SMTP)      127.0.0.1:%2$d
                  Mã của cán bộ        %3$s
                  Thư mục dữ liệu      %4$s

                Dừng: Ctrl-C. Dữ liệu còn nguyên cho lần chạy sau.
                """.formatted(local.http(), local.smtpPort(), local.officerToken(), local.dataDir());
    }
}
