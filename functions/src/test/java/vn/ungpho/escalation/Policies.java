package vn.ungpho.escalation;

import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Units;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.escalation.yaml.YamlTimetable;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incidents;

/// The policy in force, for tests.
public final class Policies {

    private static final EscalationPolicy IN_FORCE = with(Units.UNCHANGED);

    private Policies() {}

    /// The policy where units are called so.
    static EscalationPolicy with(Units names) {
        return new EscalationPolicy(YamlTimetable.read(), new Deadlines(new YamlDuties(), YamlHolidays.read()), names);
    }

    public static EscalationPolicy inForce() {
        return IN_FORCE;
    }

    /// A store whose acts the policy looks at.
    public static Incidents watched(InMemoryStore store, Agencies agencies) {
        return new WatchedIncidents(store, store, agencies, inForce());
    }
}
