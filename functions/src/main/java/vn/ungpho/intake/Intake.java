package vn.ungpho.intake;

import java.time.Instant;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.ReceiptCode;

/// What became of a report.
public sealed interface Intake {

    /// Taken in, now or at its first delivery: both answers are the same.
    ///
    /// @param incident   mã hồ sơ, not for the sender's eyes
    /// @param receipt    mã tiếp nhận
    /// @param secret     mã bí mật that opens the look-up together with the receipt
    /// @param receivedAt when it was taken in first
    record Accepted(IncidentId incident, ReceiptCode receipt, String secret, Instant receivedAt) implements Intake {}

    /// Nothing was taken in: too much has come in the present window of time.
    ///
    /// @param until when it ends
    record Exhausted(Instant until) implements Intake {}

    /// The delivery's key belongs to a report with other content, or its group has an incident; it was not taken in.
    ///
    /// @param incident the incident of the key or the group, without its log
    record KeyTaken(Incident incident) implements Intake {

        /// Mã tiếp nhận of that incident.
        public ReceiptCode receipt() {
            return incident.receipt();
        }
    }
}
