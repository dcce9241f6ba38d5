package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;

/// Hộp thư đi: notices that were written and have to be sent.
public interface Outbox {

    /// Takes a notice for sending until the lease runs out. Two callers never hold the same notice at once.
    Claim claim(Notice notice, Instant now, Duration lease);

    /// Records that the mail went out, with an entry in the incident's log, in one transaction.
    ///
    /// @param detail  the log entry, Vietnamese, without addresses
    /// @param message the id that the mail service gave the mail; empty when none went out
    void sent(Notice notice, Instant now, String detail, Optional<String> message);

    /// The incident that a mail which went out was about.
    ///
    /// @param message the id that the mail service gave it
    Optional<IncidentId> about(String message);

    /// Gives a claimed notice back because it certainly was not sent; it is due again at `retryAt`.
    void release(Notice notice, Instant retryAt);

    /// Notices that are due now, oldest first: never sent, or claimed by someone whose lease ran out.
    List<Notice> due(Instant now, int limit);

    /// What a claim found.
    enum Claim {
        /// Ours to send, for the first time.
        FIRST,
        /// Ours to send; an earlier claimant may have sent it and died before saying so.
        AGAIN,
        /// Sent already, held by another, or not there.
        NOT_OURS
    }
}
