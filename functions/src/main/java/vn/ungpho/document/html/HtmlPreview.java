package vn.ungpho.document.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Preview;
import vn.ungpho.document.look.StyleSheet;

/// Shows documents as a page. Its Content-Security-Policy allows the one style sheet, by its hash, and nothing
/// else.
public final class HtmlPreview implements Preview {

    private static final String REMARKS = "Cần xem lại trước khi trình ký (không thuộc văn bản)";
    private final StyleSheet sheet = StyleSheet.read();
    private final String css = new Css(sheet).text();
    private final String policy = "default-src 'none'; style-src 'sha256-" + hash(css)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public Page page(OfficialDocument document, List<String> remarks) {
        var html = new Html();
        html.open("!doctype html").newLine().open("html", "lang", sheet.language());
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("title").text(document.typeName() + " " + document.subject()).close("title");
        html.style(css).close("head").newLine().open("body").newLine();
        remarks(html, remarks);
        new MainPage(html, sheet, document).write();
        for (int i = 0; i < document.appendices().size(); i++) {
            new AppendixPage(html, sheet, document).write(i);
        }
        return new Page(html.close("body").close("html").newLine().toString(), policy);
    }

    private static void remarks(Html html, List<String> remarks) {
        if (!remarks.isEmpty()) {
            html.open("aside", "class", "remarks", "aria-labelledby", "remarks").newLine();
            html.open("h2", "id", "remarks")
                    .text(REMARKS)
                    .close("h2")
                    .open("ul")
                    .newLine();
            remarks.forEach(r -> html.open("li").text(r).close("li").newLine());
            html.close("ul").close("aside").newLine();
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
