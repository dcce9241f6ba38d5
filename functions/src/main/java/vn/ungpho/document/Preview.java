package vn.ungpho.document;

/// Shows a document in a browser as it will look on paper.
public interface Preview {

    /// The page; the same document always gives the same page.
    Page page(OfficialDocument document);

    /// @param html   the whole page
    /// @param policy its Content-Security-Policy
    record Page(String html, String policy) {}
}
