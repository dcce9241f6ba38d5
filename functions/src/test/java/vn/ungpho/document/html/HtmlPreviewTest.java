package vn.ungpho.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.DocxText;
import vn.ungpho.document.Samples;

/// The page says what the DOCX says, in the same order, and may load nothing.
class HtmlPreviewTest {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private final HtmlPreview preview = new HtmlPreview();

    @ParameterizedTest
    @EnumSource
    void the_page_says_what_the_document_says(DocumentKind kind) {
        var document = Samples.document(Samples.order(kind), Samples.worked());
        var page = Jsoup.parse(preview.page(document).html()).body().wholeText();
        var docx = DocxText.of(Samples.TYPESETTER.typeset(document))
                .replaceAll("\\[(đầu trang|hết phần)[^\\]]*\\]|\\[đầu bảng\\]", "");
        assertEquals(letters(docx), letters(page));
    }

    /// Without the spaces, and without the strokes by which the reader of the tests parts cells and lines.
    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0|/─]", "");
    }

    @Test
    void the_policy_allows_this_style_sheet_and_nothing_else() throws Exception {
        var page = preview.page(Samples.document(Samples.order(DocumentKind.SUMMARY), Samples.worked()));
        var style = STYLE.matcher(page.html());
        assertTrue(style.find());
        var digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertTrue(page.policy()
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "';"));
        var html = page.html().toLowerCase(Locale.ROOT);
        for (var loading : List.of(" style=", "<script", "<img", "<link", "src=", "href=", "url(", "@import", " on")) {
            assertFalse(
                    loading.equals(" on") ? html.matches("(?s).*<[^>]* on[a-z]+=.*") : html.contains(loading), loading);
        }
    }

    @Test
    void paper_has_the_margins_of_the_document() {
        var html =
                preview.page(Samples.document(Samples.order(DocumentKind.PLAN))).html();
        assertTrue(html.contains("@page{size:210mm 297mm;margin:20mm 15mm 20mm 30mm;"));
        assertTrue(html.contains("@page wide{size:297mm 210mm}"));
        assertTrue(html.contains("@page:first{@top-center{content:none}}"));
        assertTrue(html.contains(".Recipient{font-size:11pt;"));
    }
}
