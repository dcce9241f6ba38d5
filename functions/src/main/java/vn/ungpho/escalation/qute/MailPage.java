package vn.ungpho.escalation.qute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ungpho.escalation.NoticeWording.Words;
import vn.ungpho.qute.Templates;

/// The text of a mail as blocks of a page, so that text and HTML are written once. Block by block, parted by empty
/// lines or by a change of kind:
///
/// | a line | is |
/// |---|---|
/// | without a small letter | a heading |
/// | `- …` | an item of a list |
/// | `> …` | words of a stranger, never a link |
/// | `https://…` alone | a link |
/// | any other | a line of a paragraph |
final class MailPage {

    private MailPage() {}

    /// The words of a mail whose first line is the subject, and whose third and all others are the text.
    ///
    /// @param language tag of its language
    static Words words(Templates templates, String text, String language) {
        var parts = text.split("\n", 3);
        var subject = parts[0].strip();
        var body = parts[2].replaceAll("\n{3,}", "\n\n").strip() + "\n";
        var page = templates.render(
                "mails/layout.html", Map.of("lang", language, "subject", subject, "blocks", blocks(body)));
        return new Words(subject, body, page);
    }

    /// Each block with its kind and its lines.
    static List<Map<String, Object>> blocks(String text) {
        var blocks = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        var kind = "";
        for (var line : (text + "\n").split("\n", -1)) {
            var its = kind(line);
            if (!its.equals(kind) && !lines.isEmpty()) {
                blocks.add(Map.of("kind", kind, "lines", List.copyOf(lines)));
                lines.clear();
            }
            kind = its;
            if (!its.isEmpty()) {
                lines.add(its.equals("item") || its.equals("quote") ? line.substring(2) : line.strip());
            }
        }
        return blocks;
    }

    private static String kind(String line) {
        if (line.isBlank()) {
            return "";
        }
        if (line.startsWith("> ")) {
            return "quote";
        }
        if (line.startsWith("- ")) {
            return "item";
        }
        if (line.matches("https?://\\S+")) {
            return "link";
        }
        return line.chars().anyMatch(Character::isLowerCase) ? "line" : "heading";
    }
}
