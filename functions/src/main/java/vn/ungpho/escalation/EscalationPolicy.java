package vn.ungpho.escalation;

import java.util.List;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// Quy định báo cáo: which notices an incident calls for. Pure.
@FunctionalInterface
public interface EscalationPolicy {

    /// The notices that the incident calls for as it stands now.
    List<Notice> notices(Incident incident, Agency agency);

    /// The policy in force: all rules, in order.
    static EscalationPolicy inForce() {
        return (incident, agency) -> Stream.of(Rule.values())
                .filter(rule -> rule.applies(incident))
                .flatMap(rule -> rule.notices(incident, agency, 1))
                .toList();
    }
}
