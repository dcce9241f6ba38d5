package vn.ungpho.intake.mime;

import java.util.List;
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

    /// The same content several times over: the plain one is read, else the last, which is the fullest.
    record Choice(List<Node> parts) implements Node {

        @Override
        public String text() {
            return chosen().text();
        }

        @Override
        public boolean plain() {
            return chosen().plain();
        }

        private Node chosen() {
            var written = parts.stream().filter(p -> !p.text().isBlank()).toList();
            return written.stream()
                    .filter(Node::plain)
                    .findFirst()
                    .orElseGet(() -> written.isEmpty() ? new Words("", true) : written.getLast());
        }
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
