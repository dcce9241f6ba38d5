package vn.ungpho.document.check;

import java.util.List;
import java.util.stream.Stream;
import vn.ungpho.document.CheckReport;

/// All checks, in the order of the decree.
public final class Checks {

    private final List<Check> ofLetter;
    private final OutlineCheck outline;

    /// @param widths how wide letters are
    public Checks(Widths widths) {
        outline = new OutlineCheck(widths);
        ofLetter = List.of(
                new NationCheck(widths),
                new IssuerCheck(widths),
                new NumberCheck(),
                new DateCheck(),
                new TitleCheck(widths),
                new BasisCheck(),
                new AddresseeCheck(),
                new BodyCheck(widths),
                outline,
                new SignatureCheck(),
                new RecipientsCheck(),
                new AnnexCheck());
    }

    /// Asks every rule of everything in the file.
    public CheckReport check(Paper paper) {
        var out = new Verdicts();
        var letters = Anatomy.letters(paper);
        new PageCheck(paper).ask(out);
        new InkCheck(paper).ask(out);
        new PageNumberCheck(paper, letters).ask(out);
        for (var letter : letters) {
            var in = out.in(letter.part());
            checks(letter).forEach(c -> c.ask(letter, in));
            letter.annexes().forEach(a -> outline(letter, a, in));
        }
        leftOut(out);
        return out.report(letters.stream().map(l -> l.kind().title()).toList());
    }

    private Stream<Check> checks(Letter letter) {
        return letter.appendixOnly() ? Stream.of(new AnnexCheck()) : ofLetter.stream();
    }

    private void outline(Letter letter, Letter.Annex annex, Verdicts out) {
        var lines = annex.body().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(l -> !l.blank())
                .toList();
        outline.outline(lines, out.in(letter.part() + ", " + annex.label().text()));
    }

    /// What no file can tell, and what was not asked because there was nothing to ask it of.
    private static void leftOut(Verdicts out) {
        for (var rule : Rule.values()) {
            out.skip(rule, "Văn bản không có thành phần này hoặc không nhận ra được.");
        }
    }
}
