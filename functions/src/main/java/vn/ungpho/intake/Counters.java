package vn.ungpho.intake;

import java.time.Instant;

/// Bộ đếm of what must not be done too often.
public interface Counters {

    /// Counts one more and answers how many there are now.
    ///
    /// @param until when the counter is no longer needed
    int add(String counter, Instant until);

    /// How many there are; none is 0.
    int count(String counter);
}
