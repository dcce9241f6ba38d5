package vn.ungpho.document;

/// Loại văn bản hành chính (NĐ 30/2020 Điều 7), with its abbreviation of Phụ lục III, phần I.
public enum DocumentType {
    PLAN("Kế hoạch", "KH", Form.NAMED),
    REPORT("Báo cáo", "BC", Form.NAMED),
    NOTICE("Thông báo", "TB", Form.NAMED),
    MINUTES("Biên bản", "BB", Form.MINUTES),
    /// Has no abbreviation: its symbol names the unit that drafted it.
    LETTER("Công văn", "", Form.LETTER);

    private final String typeName;
    private final String abbreviation;
    private final Form form;

    DocumentType(String typeName, String abbreviation, Form form) {
        this.typeName = typeName;
        this.abbreviation = abbreviation;
        this.form = form;
    }

    /// Tên loại as running text: `Kế hoạch`.
    public String typeName() {
        return typeName;
    }

    /// Mẫu trình bày.
    public Form form() {
        return form;
    }

    /// Ký hiệu: `KH-SNV`, of a công văn `SNV-VP`.
    ///
    /// @param agency  abbreviation of the agency
    /// @param drafter abbreviation of the unit that drafted it
    String symbol(String agency, String drafter) {
        return form == Form.LETTER ? agency + "-" + drafter : abbreviation + "-" + agency;
    }
}
