package vn.ungpho.local;

/// The local runner cannot start; the message (Vietnamese, one line) says why and what to do.
public final class CannotStart extends RuntimeException {
    /// @param message one line for the person at the terminal
    public CannotStart(String message) {
        super(message);
    }

    /// @param message one line for the person at the terminal
    /// @param cause what was thrown
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
