package vn.ungpho.incident;

/// What an officer says of two incidents: that they are the same event.
///
/// @param joined the one that is joined to the other
/// @param leader the one that is gone on with
/// @param reason why they are taken for the same, Vietnamese
/// @param by     who says so
public record JoinAct(IncidentId joined, IncidentId leader, String reason, Actor by) {}
