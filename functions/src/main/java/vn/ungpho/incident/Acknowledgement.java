package vn.ungpho.incident;

import java.time.Instant;

/// Xác nhận đã nhận việc: somebody answered a notice of a matter, so that the others need not be called.
///
/// @param matter  which one
/// @param contact id of the contact whose notice was answered
/// @param at      when
public record Acknowledgement(String matter, String contact, Instant at) {}
