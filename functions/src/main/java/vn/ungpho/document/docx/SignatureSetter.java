package vn.ungpho.document.docx;

import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Recipients;
import vn.ungpho.document.SignatureBlock;

/// Nơi nhận beside the signature: ô 9b and 7. One row that stays on one page, with the last lines of the text. A biên
/// bản has two signatures side by side and Nơi nhận below them.
record SignatureSetter(Ink ink, OfficialDocument document) {

    void set() {
        double text = ink.sheet.page().textWidth(false);
        boolean two = document.secretary().isPresent();
        double left = two ? text / 2 : ink.sheet.signature().recipients();
        var frame = new Frame(ink.xml, left, text - left, ink.sheet.signature().above());
        frame.open("Nơi nhận, chức vụ và họ tên người ký");
        if (two) {
            frame.row(() -> signature(document.secretary().orElseThrow()), () -> signature(document.signature()));
            frame.row(() -> recipients(document.recipients()), () -> ink.line("Recipient", ""));
        } else {
            frame.row(() -> recipients(document.recipients()), () -> signature(document.signature()));
        }
        frame.close();
    }

    private void recipients(Recipients recipients) {
        ink.line(
                "RecipientsLabel",
                "Nơi nhận:" + recipients.tag().map(t -> " (" + t + ")").orElse(""));
        recipients.lines().forEach(l -> ink.line("Recipient", "- " + l + ";"));
        ink.line("Recipient", "- Lưu: " + recipients.filing() + ".");
        recipients.typist().ifPresent(t -> ink.line("Typist", t));
    }

    private void signature(SignatureBlock signature) {
        signature.lines().forEach(l -> ink.line("SignerTitle", l));
        ink.line("SignerName", signature.signer());
    }
}
