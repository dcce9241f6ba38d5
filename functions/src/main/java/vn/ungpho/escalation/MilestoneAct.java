package vn.ungpho.escalation;

import java.time.Instant;
import java.util.Optional;
import vn.ungpho.incident.Actor;

/// What an officer says of a moment.
///
/// @param event   id of an event of [Duties], or `sent:` and the id of a duty
/// @param at      when it happened
/// @param version the version of the progress that the officer saw, if said
/// @param by      who says so
public record MilestoneAct(String event, Instant at, Optional<Integer> version, Actor by) {}
