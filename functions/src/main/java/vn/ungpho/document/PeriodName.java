package vn.ungpho.document;

import java.time.LocalDate;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.incident.VietnamTime;

/// What a period is called in a trích yếu.
final class PeriodName {

    private PeriodName() {}

    /// `06 tháng đầu năm 2026`, `năm 2026`, or from day to day.
    static String of(Period period) {
        int year = period.from().getYear();
        var first = LocalDate.of(year, 1, 1);
        var middle = LocalDate.of(year, 7, 1);
        var last = LocalDate.of(year, 12, 31);
        if (period.equals(new Period(first, last))) {
            return "năm " + year;
        }
        if (period.equals(new Period(first, middle.minusDays(1)))) {
            return "06 tháng đầu năm " + year;
        }
        if (period.equals(new Period(middle, last))) {
            return "06 tháng cuối năm " + year;
        }
        return "từ ngày " + VietnamTime.date(period.from()) + " đến ngày " + VietnamTime.date(period.to());
    }
}
