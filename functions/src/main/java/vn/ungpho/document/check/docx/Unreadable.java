package vn.ungpho.document.check.docx;

/// The file may not or cannot be opened. The message is Vietnamese and quotes nothing of the content.
final class Unreadable extends Exception {

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
