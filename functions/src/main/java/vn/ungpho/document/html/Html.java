package vn.ungpho.document.html;

/// Writes HTML. Names are the program's own; text and attribute values are escaped.
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);

    /// Start tag; attributes as name, value, name, value.
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// An element of one class with text.
    Html line(String tag, String look, String text) {
        return open(tag, "class", look).text(text).close(tag).newLine();
    }

    /// The program's own style sheet; it must not hold a closing tag.
    Html style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    Html newLine() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
