package vn.ungpho.document;

/// Mẫu trình bày of NĐ 30/2020 Phụ lục III that a kind of document takes.
public enum Form {
    /// Văn bản có tên loại, Mẫu 1.4: tên loại and trích yếu in the middle.
    NAMED,
    /// Công văn, Mẫu 1.5: no tên loại; `V/v` under the number.
    LETTER,
    /// Biên bản, Mẫu 1.9: no place and date at the top; two signatures.
    MINUTES
}
