package vn.ungpho.document;

/// An order for one document.
///
/// @param about        id of the plan, of the incident, or of the agency for a báo cáo tổng hợp
/// @param registration what the registry gave
/// @param handling     how it goes out
/// @param particulars  what this kind asks for beside that
public record Order(
        DocumentKind kind, String about, Registration registration, Handling handling, Particulars particulars) {

    /// Whether it is for what closes an incident: báo cáo kết thúc, báo cáo tổng kết, thông báo kết thúc.
    boolean isFinal() {
        return kind == DocumentKind.CLOSING_REPORT
                || kind == DocumentKind.SUMMARY
                || particulars.equals(new Particulars.Noticed(Particulars.Stage.CLOSING));
    }

    /// An order that says no more than what is to be written.
    public Order(DocumentKind kind, String about, Registration registration) {
        this(kind, about, registration, Handling.ORDINARY, new Particulars.None());
    }
}
