package vn.ungpho.document;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of documents that can be ordered.
public enum DocumentKind {
    /// Kế hoạch ứng phó sự cố.
    PLAN("plan", "Kế hoạch", "KH"),
    /// Báo cáo tổng kết.
    SUMMARY("summary", "Báo cáo", "BC");

    private final String word;
    private final String typeName;
    private final String abbreviation;

    DocumentKind(String word, String typeName, String abbreviation) {
        this.word = word;
        this.typeName = typeName;
        this.abbreviation = abbreviation;
    }

    /// The word of the outside contract: `plan`.
    public String word() {
        return word;
    }

    /// Tên loại as running text: `Kế hoạch`.
    public String typeName() {
        return typeName;
    }

    /// Chữ viết tắt (Phụ lục III, phần I): `KH`.
    public String abbreviation() {
        return abbreviation;
    }

    /// Reads the word of the outside contract.
    public static Optional<DocumentKind> parse(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }
}
