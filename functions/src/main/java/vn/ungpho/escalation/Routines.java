package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is kept of the duties of quiet times: that they were done, and who was reminded.
public interface Routines {

    /// Writes that a duty was done, once.
    ///
    /// @return false when it was recorded before; then nothing is written
    boolean record(Fulfilment fulfilment);

    /// What was recorded of an agency's year.
    List<Fulfilment> of(String agency, int year);

    /// Takes a reminder for sending until the lease runs out. Two callers never hold the same one at once.
    ///
    /// @return false when it was sent, or is held by another
    boolean claim(Reminder reminder, Instant now, Duration lease);

    /// The reminder went out.
    void sent(Reminder reminder);

    /// The reminder certainly did not go out, and may be claimed again.
    void release(Reminder reminder);
}
