package vn.ungpho.incident;

import java.time.Instant;

/// What was said last of a matter that somebody has to be told of.
///
/// @param matter which one, as the escalation policy names it
/// @param stage  how many of its calls are behind it; none when the matter is over, or not come up yet
/// @param round  how many times it was spoken of in all, so that no two notices of it are the same
/// @param level  how far up it went, as a number from 0
/// @param at     when
public record Told(String matter, int stage, int round, int level, Instant at) {

    /// Nothing said yet.
    public static Told nothing(String matter) {
        return new Told(matter, 0, 0, 0, Instant.EPOCH);
    }

    /// The same when the matter is over: should it come up again, it begins again.
    public Told over() {
        return new Told(matter, 0, round, 0, at);
    }
}
