package vn.ungpho.incident.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Supplement;

/// A supplement as an item. It has a partition beside its incident's, so that reading an incident costs the same
/// however much was added to it.
final class SupplementItem {

    private static final int DIGITS = 8;

    private SupplementItem() {}

    static String partition(IncidentId incident) {
        return "SUPPLEMENTS#" + incident;
    }

    /// Numbers of one length, so that their order as text is their order.
    static Map<String, AttributeValue> key(IncidentId incident, int number) {
        return Item.key(partition(incident), written(number)).attributes();
    }

    static String written(int number) {
        return ("%0" + DIGITS + "d").formatted(number);
    }

    /// What the keys of smaller numbers are below; of a number that is longer than any key's, all of them.
    static String bound(int number) {
        var written = written(number);
        return written.length() > DIGITS ? "~" : written;
    }

    static Map<String, AttributeValue> item(Supplement supplement) {
        return Item.key(partition(supplement.incident()), written(supplement.number()))
                .with("incident", supplement.incident().value())
                .with("receivedAt", supplement.receivedAt().toString())
                .with("how", supplement.how())
                .with("report", IncidentItem.json(supplement.report()))
                .attributes();
    }

    /// What its entry in the log vouches for: not what it is parted to, which comes later.
    static Imprint imprint(Map<String, AttributeValue> item) {
        var number = Integer.parseInt(Item.read(item, "sk"));
        return new Imprint(
                Imprint.Kind.SUPPLEMENT,
                String.valueOf(number),
                Item.digest(item, List.of("sk", "incident", "receivedAt", "how", "report")));
    }

    static Supplement read(Map<String, AttributeValue> item) {
        return new Supplement(
                new IncidentId(Item.read(item, "incident")),
                Integer.parseInt(Item.read(item, "sk")),
                Instant.parse(Item.read(item, "receivedAt")),
                Item.read(item, "how"),
                IncidentItem.parse(Item.read(item, "report"), IncidentReport.class),
                Optional.ofNullable(item.get("partedTo")).map(v -> new IncidentId(v.s())));
    }
}
