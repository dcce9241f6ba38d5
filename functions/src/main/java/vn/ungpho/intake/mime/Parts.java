package vn.ungpho.intake.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.stream.BodyDescriptor;
import vn.ungpho.incident.MailMark;

/// Gathers what a mail carries while its bytes run by: the text up to a bound, of everything else the name, the size
/// and the hash. So a mail of any size takes the same memory.
final class Parts {

    /// More parts and deeper ones than any honest mail has; the rest stays in the raw mail.
    private static final int MOST = 5_000;

    private static final int DEEPEST = 40;

    /// Bytes of text that are read of all parts together.
    private static final int LONGEST = 1 << 20;

    private record Open(String type, Headers headers, List<Node> nodes) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final Set<MailMark> marks = EnumSet.noneOf(MailMark.class);
    private final MessageDigest digest = sha256();
    private int room = LONGEST;
    private int count;

    /// A multipart or a mail inside the mail begins. False when it is one too many.
    boolean begin(String type, Headers headers) {
        marks.addAll(Marks.of(type, headers.parameters("content-type")));
        open.push(new Open(type, headers, new ArrayList<>()));
        return counted();
    }

    void end() {
        var done = open.pop();
        var inside = new Node.Sequence(done.nodes());
        add(
                switch (done.type()) {
                    case "multipart/alternative" -> Node.chosen(done.nodes());
                    case "message/rfc822" -> new Node.Forwarded(done.headers().text("subject"), inside);
                    default -> inside;
                });
    }

    /// A part with content. False when it is one too many.
    boolean content(BodyDescriptor descriptor, Headers headers, InputStream decoded) throws IOException {
        var leaf = Leaf.of(descriptor, headers);
        marks.addAll(Marks.of(leaf));
        digest.update((leaf.type() + "\n" + leaf.name() + "\n").getBytes(StandardCharsets.UTF_8));
        var in = new DigestInputStream(decoded, digest);
        if (leaf.isText(open.isEmpty())) {
            text(leaf, in);
        } else {
            attachments.add(leaf.listed(in.transferTo(java.io.OutputStream.nullOutputStream())));
        }
        return counted();
    }

    private void text(Leaf leaf, InputStream in) throws IOException {
        var bytes = in.readNBytes(room);
        room -= bytes.length;
        var cut = in.transferTo(java.io.OutputStream.nullOutputStream()) > 0;
        if (cut) {
            marks.add(MailMark.SHORTENED);
        }
        var text = Charsets.decode(bytes, leaf.charset(), cut);
        marks.addAll(Marks.of(text));
        if (!leaf.isPlain() && text.length() > Html.LONGEST) {
            marks.add(MailMark.SHORTENED);
        }
        add(new Node.Words(Visible.block(leaf.isPlain() ? text : Html.text(text)), leaf.isPlain()));
    }

    private boolean counted() {
        if (++count > MOST || open.size() > DEEPEST) {
            marks.add(MailMark.TOO_COMPLEX);
        }
        return !marks.contains(MailMark.TOO_COMPLEX);
    }

    private void add(Node node) {
        (open.isEmpty() ? nodes : open.peek().nodes()).add(node);
    }

    void damaged() {
        marks.add(MailMark.DAMAGED);
    }

    void forwarded() {
        marks.add(MailMark.FORWARDED);
    }

    String text() {
        while (!open.isEmpty()) {
            end();
        }
        return new Node.Sequence(nodes).text().strip();
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    Set<MailMark> marks() {
        return marks;
    }

    /// SHA-256 of the content, if all of it was read.
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
