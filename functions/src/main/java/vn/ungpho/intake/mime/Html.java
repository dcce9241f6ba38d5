package vn.ungpho.intake.mime;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML of a mail as plain text, for officers to read. The HTML itself stays in the raw mail and is never shown.
final class Html {

    private Html() {}

    /// Longest that is read. What HTML asks of its reader grows with the square of its length where someone means it
    /// to.
    static final int LONGEST = 200_000;

    static String text(String html) {
        var text = new StringBuilder();
        var body =
                Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST))).body();
        body.select("script, style, head, title, template").remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node.nameIs("br")) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                }
            }
        });
        // Line by line: a pattern that looks for blanks before a line's end takes for ever where there are many.
        return text.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
