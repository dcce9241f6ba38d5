package vn.ungpho.document.qute;

/// A template that gives something that a document cannot hold. The message has the template and the line of its
/// result.
public final class WordingFault extends RuntimeException {

    WordingFault(String template, int line, String what, Throwable cause) {
        super(template + ", dòng " + line + " của kết quả: " + what, cause);
    }

    WordingFault(String template, int line, String what) {
        super(template + ", dòng " + line + " của kết quả: " + what);
    }
}
