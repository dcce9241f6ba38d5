/// Báo cáo, thông báo: who is told what, and that it is really sent.
///
/// Rules:
/// - E1 The policy is a list of named rules over an incident and its agency; it reads no clock and sends nothing.
/// - E2 A notice is written with the change that causes it, in one transaction, and sent from the outbox
/// afterwards.
/// - E3 Claimed with a lease, sent, recorded. Between sending and recording lies one ambiguous moment: when a lease
/// runs out the notice is sent again with the same `X-Ung-Pho-Notice`, and the log says that it may have arrived
/// twice.
/// - E4 A legal duty is dated data; which apply follows from the day of the incident, and what is not found out yet
/// counts
/// as if it applied.
/// - E5 No deadline is told later than it may be: where the law or the calendar is in doubt, the earlier moment is
/// taken and
/// the doubt is said.
///
/// Out of scope: what a report says (document).
@NullMarked
package vn.ungpho.escalation;

import org.jspecify.annotations.NullMarked;
