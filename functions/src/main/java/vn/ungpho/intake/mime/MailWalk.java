package vn.ungpho.intake.mime;

import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Walks through a mail from its first byte to its last. Lenient, because mail is not what the standards say;
/// bounded, because anyone can write one.
final class MailWalk {

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(5_000)
            .build();

    private final Parts parts = new Parts();
    private final Headers top = new Headers();
    private Headers current = top;
    private int messages;

    /// Reads as much of the mail as can be read.
    static MailWalk through(InputStream mail) {
        var walk = new MailWalk();
        try {
            walk.read(mail);
        } catch (IOException | MimeException | RuntimeException e) {
            // Whatever the parser stumbled over: the bytes are kept, and what was read until then is shown.
            walk.parts.damaged();
        }
        return walk;
    }

    Headers top() {
        return top;
    }

    Parts parts() {
        return parts;
    }

    private void read(InputStream mail) throws IOException, MimeException {
        var stream = new MimeTokenStream(BOUNDS);
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(mail);
        var state = stream.getState();
        while (state != EntityState.T_END_OF_STREAM && step(stream, state)) {
            state = stream.next();
        }
    }

    private boolean step(MimeTokenStream stream, EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                return ++messages == 1 || forwarded();
            }
            case T_START_BODYPART -> current = new Headers();
            case T_FIELD -> current.fields().add(Headers.Named.of(stream.getField()));
            case T_START_MULTIPART -> {
                return parts.begin(stream.getBodyDescriptor().getMimeType(), current);
            }
            case T_BODY -> {
                return parts.content(stream.getBodyDescriptor(), current, stream.getDecodedInputStream());
            }
            case T_END_MULTIPART -> parts.end();
            case T_END_MESSAGE -> ended();
            default -> {}
        }
        return true;
    }

    private boolean forwarded() {
        parts.forwarded();
        current = new Headers();
        return parts.begin("message/rfc822", current);
    }

    private void ended() {
        if (--messages > 0) {
            parts.end();
        }
    }
}
