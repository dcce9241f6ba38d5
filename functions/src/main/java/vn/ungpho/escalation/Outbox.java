package vn.ungpho.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;

/// Hộp thư đi: notices that were written and have to be sent.
public interface Outbox {

    /// Takes a notice for sending. While the lease runs nobody else gets it; whoever gets it after that does not
    /// know whether the mail went out.
    Claim claim(Notice notice, Instant now, Duration lease);

    /// Records that the mail went out, with an entry in the incident's log, in one transaction, once.
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

    /// The notice of this id, if it was written.
    Optional<Posted> find(String id);

    /// How many notices that were written before this moment are not sent yet. Thousands are not counted to their end:
    /// then there are at least so many.
    int unsent(Instant writtenBefore);

    /// A notice and what became of it.
    record Posted(Notice notice, boolean isSent) {}

    /// What a claim found.
    ///
    /// @param hold    whose it is
    /// @param attempt how often it was claimed, from 1
    record Claim(Hold hold, int attempt) {

        /// It is in other hands, or done.
        public static final Claim NOT_OURS = new Claim(Hold.NOT_OURS, 0);
    }

    /// Whose a notice is.
    enum Hold {
        /// Ours to send; it certainly was not sent before.
        OURS,
        /// Ours to send; an earlier claimant may have sent it and died before saying so.
        OURS_IN_DOUBT,
        /// Sent already, held by another, or not there.
        NOT_OURS
    }
}
