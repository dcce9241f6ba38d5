package vn.ungpho.local.runtime;

/// What became of one call of a door.
public sealed interface Outcome {
    /// The door answered.
    ///
    /// @param body JSON; empty when the door returns nothing
    record Answered(byte[] body) implements Outcome {}

    /// The door threw.
    ///
    /// @param error the runtime's error report, JSON
    record Failed(String error) implements Outcome {}

    /// Nothing can be said: no process is there, it died, or the time ran out.
    ///
    /// @param reason why, for the log
    record Unavailable(String reason) implements Outcome {}
}
