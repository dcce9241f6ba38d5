package vn.ungpho.response.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ungpho.response.PlanFault;

/// Days that do not exist, lie after the plan's period, or do not fit a plan of a year.
record DayCheck() implements TextCheck {

    /// A plan for a year is given at its beginning, or in the months before.
    private static final int MONTHS_BEFORE = 3;

    private static final Pattern PLAN_OF_YEAR = Pattern.compile(
            "Kế hoạch số ([0-9]+/\\S+) ngày (" + Days.DAY.pattern() + ")([^.;]{0,300}?)\\bnăm ([0-9]{4})");

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        for (var passage : text.all()) {
            Days.in(passage.text()).forEach(found -> {
                var day = Days.day(found);
                if (day.isEmpty()) {
                    faults.add(new PlanFault(
                            "date-impossible", passage.place(), "Không có ngày “" + found.group() + "” trong lịch."));
                } else if (day.get().isAfter(span.to())) {
                    faults.add(new PlanFault(
                            "date-after-period",
                            passage.place(),
                            "Ngày " + Days.written(day.get()) + " sau kỳ của kế hoạch (đến " + Days.written(span.to())
                                    + ")."));
                }
            });
            planOfYear(passage, faults);
        }
        return faults;
    }

    private static void planOfYear(Passage passage, List<PlanFault> faults) {
        PLAN_OF_YEAR.matcher(passage.text()).results().forEach(found -> {
            var rest = found.group(9);
            int year = Integer.parseInt(found.group(10));
            var date = Days.in(found.group(2)).findFirst().flatMap(Days::day);
            boolean another = rest.contains(" số ");
            if (!another && date.isPresent() && !fits(date.get(), year)) {
                faults.add(new PlanFault(
                        "date-unlikely",
                        passage.place(),
                        "Kế hoạch số " + found.group(1) + " cho năm " + year + " nhưng ghi ngày "
                                + Days.written(date.get()) + "; cần đối chiếu với bản gốc."));
            }
        });
    }

    private static boolean fits(LocalDate date, int year) {
        return !date.isBefore(LocalDate.of(year, 1, 1).minusMonths(MONTHS_BEFORE))
                && !date.isAfter(LocalDate.of(year, 12, 31));
    }
}
