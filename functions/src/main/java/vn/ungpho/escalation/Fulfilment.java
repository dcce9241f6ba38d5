package vn.ungpho.escalation;

import java.time.Instant;
import vn.ungpho.incident.Actor;

/// Việc đã thực hiện: that a duty of quiet times was done, as an officer recorded it.
///
/// @param agency     id of the agency
/// @param duty       id of the duty
/// @param year       of the term
/// @param at         when it was done
/// @param note       number and date of the document, or what was done, Vietnamese
/// @param by         who says so
/// @param recordedAt when it was recorded
public record Fulfilment(String agency, String duty, int year, Instant at, String note, Actor by, Instant recordedAt) {}
