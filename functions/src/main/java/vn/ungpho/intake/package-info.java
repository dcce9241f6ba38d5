/// Tiếp nhận: everything that comes in, by whatever channel, becomes the same report and takes the same way.
///
/// Rules:
/// - N1 A channel reads what it got into a [ReportDraft]; from there on the channel is a field.
/// - N2 A refusal names each field and what is wrong with it, in Vietnamese; nothing of it is kept.
/// - N3 The same delivery gives the same receipt, however often it comes.
/// - N4 A mail is never thrown away: what cannot be read or trusted is kept apart, with its bytes.
/// - N5 Only a proven sender who is a party of an incident adds to it, beside the report and never over it; a wrong
/// guess can be undone.
/// - N6 A program is never answered, and has one incident a day.
///
/// Out of scope: who is told (escalation).
@NullMarked
package vn.ungpho.intake;

import org.jspecify.annotations.NullMarked;
