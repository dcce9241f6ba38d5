/// Sự cố: what was reported, and what has been done about it.
///
/// Rules:
/// - I1 An incident, its key against double delivery and its first notices are written in one transaction or not at
/// all.
/// - I2 A report is kept as it was sent (NFC apart); what officers find out is added, never written over it.
/// - I3 Personal data stands in attributes only: no key, index or log line carries it.
/// - I4 Time comes in as an argument.
/// - I5 Which step is open follows from the procedure and the progress; nothing else is kept.
/// - I6 An officer's act is one transaction: the incident under the condition of its version, one log entry, its
/// notices.
/// The same act twice is written once.
/// - I7 The log names the officer, never the reporter, and nothing that was written as free text.
/// - I8 Lists and words are read by index; what a page costs does not grow with the table.
/// - I9 Joining incidents writes over nothing, so that it can be undone.
/// - I10 Every entry of the log is chained to the one before by its hash, and vouches by hash for what it tells of.
///
/// Out of scope: who may read (the doors), what is told to whom (escalation).
@NullMarked
package vn.ungpho.incident;

import org.jspecify.annotations.NullMarked;
