package vn.ungpho.incident;

import java.time.Instant;

/// Thay đổi mức độ nghiêm trọng, with its reason.
///
/// @param criteria whose answer changed, Vietnamese: an article, or the officer's own word
/// @param was      the answer before
/// @param is       the answer since
/// @param reason   the facts that it rests on, or what the officer said, Vietnamese
/// @param by       who recorded it
/// @param at       when it was recorded
public record SeverityChange(String criteria, Holds was, Holds is, String reason, Actor by, Instant at) {}
