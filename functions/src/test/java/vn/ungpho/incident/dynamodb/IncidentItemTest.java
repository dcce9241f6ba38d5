package vn.ungpho.incident.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ungpho.incident.Samples;

class IncidentItemTest {

    /// Keys, the place in the list, and what is only for our own log of calls.
    private static final Set<String> NOT_VOUCHED_FOR = Set.of("pk", "sk", "gsi1pk", "gsi1sk", "trace");

    /// Whoever adds an attribute decides whether it ever changes; else the log would not vouch for it.
    @Test
    void the_log_vouches_for_everything_that_an_incident_says() {
        var attributes = new TreeSet<>(
                IncidentItem.item(Samples.anIncident("co-quan", Samples.NOW)).keySet());
        attributes.removeAll(NOT_VOUCHED_FOR);
        var vouchedFor = new TreeSet<>(IncidentItem.FIXED);
        vouchedFor.addAll(IncidentItem.CHANGING);
        assertEquals(vouchedFor, attributes);
        assertEquals(
                new TreeSet<>(IncidentItem.CHANGING),
                IncidentItem.state(Samples.anIncident("co-quan", Samples.NOW)).keySet());
    }
}
