package vn.ungpho.document;

import java.util.List;

/// Shows a document in a browser as it will look on paper.
public interface Preview {

    /// The page; the same document and remarks always give the same page.
    ///
    /// @param remarks what to see to before it is signed; above the document, on the screen only
    Page page(OfficialDocument document, List<String> remarks);

    /// The page of a document of which there is nothing to say.
    default Page page(OfficialDocument document) {
        return page(document, List.of());
    }

    /// @param html   the whole page
    /// @param policy its Content-Security-Policy
    record Page(String html, String policy) {}
}
