package vn.ungpho.document.html;

import java.util.List;
import java.util.Locale;
import vn.ungpho.document.Form;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Recipients;
import vn.ungpho.document.SignatureBlock;
import vn.ungpho.document.look.StyleSheet;

/// The main text with its head and foot.
record MainPage(Html html, StyleSheet sheet, OfficialDocument document) {

    void write() {
        html.open("main", "class", "sheet").newLine();
        letterhead();
        title();
        var bases = document.legalBases();
        for (int i = 0; i < bases.size(); i++) {
            html.line("p", "LegalBasis", bases.get(i) + (i < bases.size() - 1 ? ";" : "."));
        }
        addressees(document.addressees());
        new BlockWriter(html, sheet.letters()).write(document.body());
        foot();
        html.close("main").newLine();
    }

    private void letterhead() {
        html.open("header", "class", "frame head").open("div");
        document.letterhead().superior().ifPresent(s -> html.line("p", "Superior", s));
        html.open("div", "class", "Issuer").open("div", "class", "ruled part");
        document.letterhead().issuer().forEach(i -> html.line("p", "Issuer", i));
        html.close("div").close("div").close("div");
        html.open("div").line("p", "National", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        html.open("p", "class", "Motto").line("span", "ruled", "Độc lập - Tự do - Hạnh phúc");
        html.close("p").close("div").open("div");
        number();
        html.close("div").open("div");
        if (document.form() != Form.MINUTES) {
            html.line("p", "PlaceDate", document.placeAndDate().toString());
        }
        html.close("div").close("header").newLine();
    }

    private void number() {
        var digits = document.number().digits().orElse("\u00A0".repeat(8));
        html.line("p", "Number", "Số: " + digits + "/" + document.number().symbol());
        if (document.form() == Form.LETTER) {
            html.line("p", "LetterSubject", "V/v " + document.subject());
        }
        document.marking().urgency().ifPresent(u -> html.line("p", "Stamp stamp " + u.name(), u.stamp()));
    }

    private void title() {
        var type = document.typeName().toUpperCase(Locale.ROOT);
        switch (document.form()) {
            case NAMED -> {
                html.line("h1", "Title", type);
                html.open("p", "class", "Subtitle").line("span", "ruled part", document.subject());
                html.close("p").newLine();
            }
            case MINUTES -> html.line("h1", "Title", type).line("p", "Subtitle", document.subject());
            case LETTER -> {}
        }
    }

    private void addressees(List<String> who) {
        if (who.size() == 1) {
            html.open("p", "class", "Addressee alone")
                    .open("span")
                    .text("Kính gửi: ")
                    .close("span");
            html.open("span").text(who.getFirst()).close("span").close("p").newLine();
        } else if (!who.isEmpty()) {
            html.line("p", "Addressee", "Kính gửi:");
            for (int i = 0; i < who.size(); i++) {
                html.line("p", "Addressee", "- " + who.get(i) + (i < who.size() - 1 ? ";" : "."));
            }
        }
    }

    private void foot() {
        html.open("footer", "class", "frame foot " + (document.secretary().isPresent() ? "two" : "one"));
        if (document.secretary().isPresent()) {
            signature(document.secretary().get());
            signature(document.signature());
            recipients(document.recipients());
        } else {
            recipients(document.recipients());
            signature(document.signature());
        }
        html.close("footer").newLine();
    }

    private void recipients(Recipients recipients) {
        var tag = recipients.tag().map(t -> " (" + t + ")").orElse("");
        html.open("div").line("p", "RecipientsLabel", "Nơi nhận:" + tag);
        recipients.lines().forEach(l -> html.line("p", "Recipient", "- " + l + ";"));
        html.line("p", "Recipient", "- Lưu: " + recipients.filing() + ".");
        recipients.typist().ifPresent(t -> html.line("p", "Typist", t));
        html.close("div");
    }

    private void signature(SignatureBlock signature) {
        html.open("div");
        signature.lines().forEach(l -> html.line("p", "SignerTitle", l));
        html.line("p", "SignerName", signature.signer()).close("div");
    }
}
