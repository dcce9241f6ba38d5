package vn.ungpho.document;

/// Checks the layout of any document against NĐ 30/2020 (kiểm tra thể thức, kỹ thuật trình bày).
public interface DocumentChecker {

    /// @param file the bytes of a file that says it is a DOCX
    Checking check(byte[] file);
}
