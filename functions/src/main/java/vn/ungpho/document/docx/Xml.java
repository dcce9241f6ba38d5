package vn.ungpho.document.docx;

import java.nio.charset.StandardCharsets;

/// Writes XML. Names are the program's own; only text and attribute values are escaped.
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private final StringBuilder out = new StringBuilder(65_536).append(DECLARATION);

    /// Start tag; attributes as name, value, name, value.
    Xml open(String tag, Object... attributes) {
        return tag(tag, attributes, ">");
    }

    Xml close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// Empty element.
    Xml leaf(String tag, Object... attributes) {
        return tag(tag, attributes, "/>");
    }

    /// Element with text.
    Xml text(String tag, String text) {
        open(tag);
        escape(text);
        return close(tag);
    }

    /// Text.
    Xml text(String text) {
        escape(text);
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Xml tag(String tag, Object[] attributes, String end) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
        out.append(end);
        return this;
    }

    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            var entity = entity(text, i);
            if (!entity.isEmpty()) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /// What stands for a character that cannot stand for itself; empty for all others.
    private static String entity(String text, int at) {
        return switch (text.charAt(at)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> {
                expectWritable(text.charAt(at), text, at);
                yield "";
            }
        };
    }

    /// What XML cannot hold never comes this far; if it does, the document is not written.
    private static void expectWritable(char c, String text, int at) {
        boolean ok = c >= 0x20 && c < 0xFFFE && !Character.isSurrogate(c) || isPaired(c, text, at) || c == '\t';
        if (!ok) {
            throw new IllegalArgumentException("character U+%04X at %d cannot be written".formatted((int) c, at));
        }
    }

    private static boolean isPaired(char c, String text, int at) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
