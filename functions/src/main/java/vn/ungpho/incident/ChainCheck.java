package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Kiểm tra chuỗi: whether the entries of a log are those that were written, each after the other. Pure.
///
/// @param entries the log as it is kept, in any order
/// @param head    the end of the chain as it is kept
/// @param anchors heads as they once were
record ChainCheck(List<LogEntry> entries, Optional<LogHead> head, List<LogHead> anchors) {

    /// What is wrong, by number.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var last = links(faults);
        head(faults, last);
        anchors.forEach(anchor -> anchor(faults, anchor));
        outside(faults);
        return faults;
    }

    /// The entries that belong to the chain, by number.
    private List<LogEntry> chained() {
        return entries.stream()
                .filter(LogEntry::isChained)
                .sorted(Comparator.comparing(LogEntry::number))
                .toList();
    }

    private LogHead links(List<Fault> faults) {
        var before = LogHead.NONE;
        for (var entry : chained()) {
            if (!entry.computed().equals(entry.hash())) {
                faults.add(new Fault(entry.number(), Fault.Kind.CHANGED, named(entry), entry.hash(), entry.computed()));
            }
            link(faults, before, entry);
            before = entry.head();
        }
        return before;
    }

    private static void link(List<Fault> faults, LogHead before, LogEntry entry) {
        var number = entry.number();
        if (number == before.number() || number == 0) {
            var kind = number == 0 ? Fault.Kind.UNREADABLE : Fault.Kind.TWICE;
            faults.add(new Fault(
                    number, kind, named(entry), "số thứ tự", entry.said().getOrDefault("number", "")));
        } else if (number > before.number() + 1) {
            faults.add(missing(before.number() + 1, number - 1));
        } else if (!entry.previous().equals(before.hash())) {
            faults.add(new Fault(number, Fault.Kind.UNLINKED, named(entry), before.hash(), entry.previous()));
        }
    }

    private static Fault missing(int first, int last) {
        var about = first == last ? "Mục số " + first : "Các mục từ số " + first + " đến số " + last;
        return new Fault(first, Fault.Kind.MISSING, about, "", "");
    }

    private void head(List<Fault> faults, LogHead last) {
        var kept = head.orElse(LogHead.NONE);
        if (!kept.equals(last)) {
            var where = Math.max(kept.number(), last.number());
            var about = kept.number() > last.number()
                    ? "Đầu chuỗi ở mục số " + kept.number() + ", mục cuối còn lại là số " + last.number()
                    : "Đầu chuỗi ở mục số " + kept.number() + ", mục cuối là số " + last.number();
            faults.add(new Fault(where, Fault.Kind.HEAD, about, last.hash(), kept.hash()));
        }
    }

    private void anchor(List<Fault> faults, LogHead anchor) {
        var found = entries.stream()
                .filter(e -> e.number() == anchor.number())
                .map(LogEntry::hash)
                .findFirst()
                .orElse("");
        if (!found.equals(anchor.hash())) {
            var about = "Mốc đã khóa của mục số " + anchor.number();
            faults.add(new Fault(anchor.number(), Fault.Kind.ANCHOR, about, anchor.hash(), found));
        }
    }

    /// An entry from before there were chains is vouched for by the first that is chained; there is none other.
    private void outside(List<Fault> faults) {
        var closedOff =
                entries.stream().anyMatch(e -> e.number() == 1 && e.key().equals(LogEntry.CHAIN));
        if (!closedOff && entries.stream().anyMatch(LogEntry::isChained)) {
            entries.stream()
                    .filter(e -> !e.isChained())
                    .forEach(e -> faults.add(new Fault(0, Fault.Kind.OUTSIDE, named(e), "", e.computed())));
        }
    }

    private static String named(LogEntry entry) {
        return "Mục số " + entry.said().getOrDefault(LogEntry.NUMBER, "?") + " (" + entry.key() + ")";
    }
}
