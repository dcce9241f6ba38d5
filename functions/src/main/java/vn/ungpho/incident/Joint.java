package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Nhập hồ sơ: how an incident stands to others that report the same event. Nothing of any of them is written over, so
/// that it can be undone.
///
/// @param leader  the incident that it was joined to, where it is gone on with
/// @param before  the stage that it was in then
/// @param members those that were joined to it, in the order of their joining
public record Joint(Optional<IncidentId> leader, Optional<Stage> before, List<Member> members) {

    /// Stands alone.
    public static final Joint NONE = new Joint(Optional.empty(), Optional.empty(), List.of());

    /// Most that are joined to one.
    public static final int MOST = 50;

    public Joint {
        members = List.copyOf(members);
    }

    /// One that was joined.
    ///
    /// @param channel    how it came in
    /// @param receivedAt when it came in
    /// @param entered    whether an officer wrote it down
    /// @param detectedAt when its reporter says that the event was detected
    /// @param act        who joined it, why and when
    public record Member(
            IncidentId id,
            Channel channel,
            boolean entered,
            Instant receivedAt,
            Optional<Instant> detectedAt,
            Act act) {

        static Member of(Incident incident, Act act) {
            var report = incident.report();
            return new Member(
                    incident.id(),
                    report.channel(),
                    report.entry().isPresent(),
                    incident.receivedAt(),
                    report.detectedAt(),
                    act);
        }
    }

    /// An act of joining.
    ///
    /// @param reason why they are taken for the same, Vietnamese
    public record Act(String reason, Actor by, Instant at) {}

    Joint to(IncidentId leading, Stage stage) {
        return new Joint(Optional.of(leading), Optional.of(stage), members);
    }

    Joint with(Member member) {
        return new Joint(
                leader,
                before,
                Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    Joint without(IncidentId member) {
        return new Joint(
                leader,
                before,
                members.stream().filter(m -> !m.id().equals(member)).toList());
    }

    /// Whether this incident is one of the members.
    public boolean has(IncidentId incident) {
        return members.stream().anyMatch(m -> m.id().equals(incident));
    }
}
