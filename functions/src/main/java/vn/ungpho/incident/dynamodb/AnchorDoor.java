package vn.ungpho.incident.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.time.Instant;
import vn.ungpho.incident.Anchors;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.LogHead;

/// Heads of chains as the table's stream brings them. It throws when a record has to come again; a head is kept
/// once.
public record AnchorDoor(Anchors anchors) {

    /// Keeps the head that an incident's chain has moved on to.
    public void keep(DynamodbStreamRecord change, Instant now) {
        var image = change.getDynamodb().getNewImage();
        var incident = new IncidentId(image.get("pk").getS().substring(IncidentItem.PREFIX.length()));
        var head = new LogHead(
                Integer.parseInt(image.get("number").getS()), image.get("hash").getS());
        anchors.keep(incident, head, now);
    }
}
