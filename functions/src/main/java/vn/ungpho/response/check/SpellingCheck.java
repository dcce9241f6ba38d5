package vn.ungpho.response.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.response.PlanFault;

/// Letters and tone marks: Ð for Đ, letters not composed, two ways of placing the tone.
record SpellingCheck() implements TextCheck {

    /// Ủy, hóa: the tone on the first of the two vowels. Not after q, where u is no vowel.
    private static final Pattern FIRST =
            Pattern.compile("(?iu)(?<![\\p{L}])[\\p{L}&&[^q]]*(?<!q)([óòỏõọ][ae]|[úùủũụ]y)(?!\\p{L})");

    /// Uỷ, hoá: on the second.
    private static final Pattern SECOND =
            Pattern.compile("(?iu)(?<![\\p{L}])[\\p{L}&&[^q]]*(?<!q)(o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\\p{L})");

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        for (var passage : text.all()) {
            if (passage.text().indexOf('\u00D0') >= 0) {
                faults.add(
                        new PlanFault("letter-eth", passage.place(), "Dùng chữ Ð (U+00D0) thay cho chữ Đ (U+0110)."));
            }
            if (!Normalizer.isNormalized(passage.text(), Normalizer.Form.NFC)) {
                faults.add(new PlanFault(
                        "text-nfc",
                        passage.place(),
                        "Chữ có dấu gõ theo kiểu tổ hợp; phải dùng Unicode dựng sẵn (NFC)."));
            }
        }
        mixed(text).ifPresent(faults::add);
        return faults;
    }

    private static Optional<PlanFault> mixed(PlanText text) {
        var first = found(text, FIRST);
        var second = found(text, SECOND);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanFault(
                "spelling-mixed",
                second.get().place(),
                "Đặt dấu thanh theo hai cách: “" + second.get().text() + "” ở đây, “"
                        + first.get().text() + "” ở " + first.get().place() + "."));
    }

    private static Optional<Passage> found(PlanText text, Pattern pattern) {
        for (var passage : text.all()) {
            var match = pattern.matcher(Normalizer.normalize(passage.text(), Normalizer.Form.NFC));
            if (match.find()) {
                return Optional.of(new Passage(passage.place(), match.group()));
            }
        }
        return Optional.empty();
    }
}
