package vn.ungpho.response.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.response.PlanFault;
import vn.ungpho.response.check.LawBook.LegalDocument;

/// Laws and documents that are no longer in force, not yet, or doubtful; and those cited with another date than
/// theirs.
record LawCheck(LawBook book) implements TextCheck {

    private static final int NEAR = 45;

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        Set<LegalDocument> told = new HashSet<>();
        for (var passage : text.all()) {
            for (var document : book.documents()) {
                at(passage.text(), document).stream().findFirst().ifPresent(at -> {
                    if (meant(passage.text(), document, at, span) && told.add(document)) {
                        validity(document, span, passage).ifPresent(faults::add);
                    }
                });
            }
            book.documents().forEach(d -> dates(passage, d, faults));
        }
        return faults;
    }

    /// Where it is cited, after the words that name it.
    private static List<Integer> at(String text, LegalDocument document) {
        var found = new ArrayList<Integer>();
        var needles = document.isLaw()
                ? List.of(document.number(), document.type() + " " + document.name())
                : List.of(document.number());
        for (var needle : needles) {
            for (int i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
                boolean whole = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                int end = i + needle.length();
                if (whole && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    found.add(end);
                }
            }
        }
        return found;
    }

    /// Two laws may have one name: number, date or year tell which, else it is the one that the plan's time has.
    private boolean meant(String text, LegalDocument document, int at, Span span) {
        var same = book.documents().stream()
                .filter(d -> d.type().equals(document.type()) && d.name().equals(document.name()))
                .toList();
        if (same.size() == 1
                || text.startsWith(
                        document.number(), Math.max(0, at - document.number().length()))) {
            return true;
        }
        var behind = text.substring(at, Math.min(text.length(), at + NEAR));
        var named = same.stream().filter(d -> names(behind, d)).findFirst();
        return named.map(document::equals).orElseGet(() -> document.equals(current(same, span)));
    }

    private static boolean names(String behind, LegalDocument document) {
        boolean date = Days.in(behind).findFirst().flatMap(Days::day).equals(document.date());
        return behind.contains(document.number())
                || date && document.date().isPresent()
                || document.date()
                        .filter(d -> behind.startsWith(" năm " + d.getYear()))
                        .isPresent();
    }

    private static LegalDocument current(List<LegalDocument> same, Span span) {
        return same.stream()
                .filter(d -> d.from().filter(f -> !f.isAfter(span.to())).isPresent())
                .max(Comparator.comparing(d -> d.from().orElseThrow()))
                .orElse(same.getFirst());
    }

    private static Optional<PlanFault> validity(LegalDocument document, Span span, Passage passage) {
        var ended = document.ended().flatMap(span::since);
        if (ended.isPresent()) {
            return Optional.of(new PlanFault(
                    "law-not-in-force",
                    passage.place(),
                    document.title() + " hết hiệu lực " + ended.get() + document.reason() + "."));
        }
        if (document.from().filter(f -> f.isAfter(span.to())).isPresent()) {
            return Optional.of(new PlanFault(
                    "law-not-yet",
                    passage.place(),
                    document.title() + " chỉ có hiệu lực từ ngày "
                            + Days.written(document.from().get()) + ", sau kỳ của kế hoạch" + document.reason() + "."));
        }
        return document.doubtfulFrom()
                .flatMap(span::since)
                .map(since -> new PlanFault(
                        "law-doubtful",
                        passage.place(),
                        document.title() + " chưa chắc còn hiệu lực " + since + document.reason() + "."));
    }

    private static void dates(Passage passage, LegalDocument document, List<PlanFault> faults) {
        if (document.date().isEmpty()) {
            return;
        }
        for (int at : at(passage.text(), document)) {
            var behind = passage.text().substring(at, Math.min(passage.text().length(), at + NEAR));
            if (document.isLaw()
                            && !passage.text()
                                    .startsWith(
                                            document.number(),
                                            Math.max(0, at - document.number().length()))
                    || !behind.matches("(?s),? ngày [0-9].*")) {
                continue;
            }
            Optional<LocalDate> day = Days.in(behind).findFirst().flatMap(Days::day);
            if (day.isPresent() && !day.equals(document.date())) {
                faults.add(new PlanFault(
                        "citation-date",
                        passage.place(),
                        document.title() + " ghi ngày " + Days.written(day.get()) + "; ngày ban hành là "
                                + Days.written(document.date().get()) + "."));
            }
        }
    }
}
