package vn.ungpho.incident;

import java.time.Instant;
import java.util.Optional;

/// Thông tin bổ sung: what a party of an incident sent later. It stands beside the report and never in its place.
///
/// @param incident   the incident that it was added to
/// @param number     số thứ tự within the incident, from 1
/// @param receivedAt when it came in
/// @param how        how it found its incident, Vietnamese: an officer has to be able to judge it
/// @param report     what was sent, as a report of its own would be kept
/// @param partedTo   the incident that it became when an officer parted it
public record Supplement(
        IncidentId incident,
        int number,
        Instant receivedAt,
        String how,
        IncidentReport report,
        Optional<IncidentId> partedTo) {}
