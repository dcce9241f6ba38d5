/// Báo cáo, thông báo: who is told what, and that it is really sent.
///
/// Rules:
/// - E1 The policy says of an incident, its agency, its duties and what was told before what is to be told now, and
/// when it can say something new; it reads no clock and sends nothing. When, whom and how often is data
/// (`ungpho/escalation/policy.yaml`).
/// - E2 A notice is written with the change that causes it, in one transaction, and sent from the outbox afterwards;
/// it is one for each (incident, rule, subject, round, recipient).
/// - E3 Claimed, sent, recorded. Between sending and recording lies one ambiguous moment: what the mail service says
/// of the mail proves that it went out; only after ten minutes without a word it is sent again with the same
/// `X-Ung-Pho-Notice`, and the log says that it may have arrived twice.
/// - E4 A legal duty is dated data; which apply follows from the day of the incident, and what is not found out yet
/// counts
/// as if it applied.
/// - E5 No deadline is told later than it may be: where the law or the calendar is in doubt, the earlier moment is
/// taken and
/// the doubt is said.
/// - E6 Somebody answers by a link that names the notice, not a person; looking is no answer. An answer holds a chain
/// for a while, and never over the moment at which a deadline comes.
/// - E7 Nobody outside hears of a report before somebody in the house has looked at it, unless nobody in the house
/// answers.
///
/// Out of scope: what a report says (document).
@NullMarked
package vn.ungpho.escalation;

import org.jspecify.annotations.NullMarked;
