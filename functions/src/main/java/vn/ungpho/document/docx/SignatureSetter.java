package vn.ungpho.document.docx;

import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Recipients;
import vn.ungpho.document.SignatureBlock;

/// Nơi nhận beside the signature: ô 9b and 7. One row that stays on one page, with the last lines of the text.
record SignatureSetter(Ink ink, OfficialDocument document) {

    void set() {
        double left = ink.sheet.signature().recipients();
        double right = ink.sheet.page().textWidth(false) - left;
        var frame = new Frame(ink.xml, left, right, ink.sheet.signature().above());
        frame.open();
        frame.row(() -> recipients(document.recipients()), () -> signature(document.signature()));
        frame.close();
    }

    private void recipients(Recipients recipients) {
        ink.line(
                "RecipientsLabel",
                "Nơi nhận:" + recipients.tag().map(t -> " (" + t + ")").orElse(""));
        recipients.lines().forEach(l -> ink.line("Recipient", "- " + l + ";"));
        ink.line("Recipient", "- Lưu: " + recipients.filing() + ".");
    }

    private void signature(SignatureBlock signature) {
        signature.lines().forEach(l -> ink.line("SignerTitle", l));
        ink.line("SignerName", signature.signer());
    }
}
