package vn.ungpho.log;

import java.util.StringJoiner;

/// A failure as the log may know it: classes and places. Messages stay out, because a message can quote what a person
/// wrote.
public final class Causes {

    private static final int FRAMES = 8;

    private Causes() {}

    /// The chain of causes with the innermost places of each.
    public static String of(Throwable failure) {
        var text = new StringJoiner(" <- ");
        for (var cause = failure; cause != null && text.length() < 4_000; cause = cause.getCause()) {
            text.add(cause.getClass().getName() + places(cause));
        }
        return text.toString();
    }

    private static String places(Throwable cause) {
        var frames = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < Math.min(FRAMES, cause.getStackTrace().length); i++) {
            frames.add(cause.getStackTrace()[i].toString());
        }
        return frames.toString();
    }
}
