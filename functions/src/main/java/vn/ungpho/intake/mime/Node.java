package vn.ungpho.intake.mime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be read of a mail, as it is nested.
sealed interface Node {

    /// As one text.
    String text();

    /// Whether it was written as plain text.
    boolean plain();

    /// Text of one part.
    record Words(String text, boolean plain) implements Node {}

    /// Parts that follow one another.
    record Sequence(List<Node> parts) implements Node {

        @Override
        public String text() {
            return parts.stream().map(Node::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n\n"));
        }

        @Override
        public boolean plain() {
            return parts.stream().filter(p -> !p.text().isBlank()).allMatch(Node::plain);
        }
    }

    /// Of the same content several times over: the plain one, else the last, which is the fullest. Where the fullest
    /// has words that the plain one has not ("your mail program does not show HTML"), both are read. Made at once:
    /// choices can be nested, and each would be made again for every one around it.
    static Node chosen(List<Node> parts) {
        var written = parts.stream().filter(p -> !p.text().isBlank()).toList();
        if (written.isEmpty()) {
            return new Words("", true);
        }
        var fullest = written.getLast();
        var plain = written.stream().filter(Node::plain).findFirst();
        if (plain.isEmpty()) {
            return new Words(fullest.text(), fullest.plain());
        }
        var other = written.stream().filter(p -> !p.plain()).reduce((_, last) -> last);
        var text = plain.get().text();
        return new Words(
                other.map(Node::text)
                        .filter(more -> saysMore(more, text))
                        .map(more -> text + "\n\n[Phần HTML của thư viết khác:]\n" + more)
                        .orElse(text),
                true);
    }

    /// Whether more than a quarter of the one's words are not in the other. Buttons and footers, which HTML alone has,
    /// are less of most mails.
    private static boolean saysMore(String one, String other) {
        var words = words(one);
        var count = words.size();
        words.removeAll(words(other));
        return words.size() * 4 > count;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /// A mail inside the mail.
    record Forwarded(String subject, Node content) implements Node {

        @Override
        public String text() {
            return "[Thư đính kèm: " + subject + "]\n" + content.text();
        }

        @Override
        public boolean plain() {
            return true;
        }
    }
}
