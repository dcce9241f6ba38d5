package vn.ungpho.local;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.ungpho.local.clock.MovableClock;

/// What is printed when everything runs.
final class Welcome {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Welcome() {}

    static String text(Local local) {
        return """

                Ứng Phó đang chạy.

                  Biểu mẫu báo sự cố   %1$s/
                  Thư đã gửi           %1$s/outbox
                  Nhận thư (SMTP)      127.0.0.1:%2$d
                  Mã của cán bộ        %3$s
                  Thư mục dữ liệu      %4$s%5$s

                Dừng: Ctrl-C. Dữ liệu còn nguyên cho lần chạy sau.
                """.formatted(
                        local.http(), local.smtpPort(), local.officerToken(), local.dataDir(), moved(local.clock()));
    }

    /// Nobody should have to wonder why everything has a strange date.
    private static String moved(MovableClock clock) {
        return clock.shift().isZero() ? "" : "%n  Đồng hồ đã chỉnh     %s".formatted(TIME.format(clock.instant()));
    }
}
