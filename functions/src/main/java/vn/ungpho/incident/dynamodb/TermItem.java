package vn.ungpho.incident.dynamodb;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.TermIndex.Posting;
import vn.ungpho.incident.Terms;

/// The items that an incident is found by: one under each sealed term, and the row of the agency's whole list. They are
/// written with the incident and never change.
final class TermItem {

    private TermItem() {}

    static Stream<Map<String, AttributeValue>> items(Incident incident, Terms terms) {
        var place = IncidentRows.mark(incident);
        var text = terms.cut().text();
        var row = IncidentRows.key(incident, "ALL")
                .indexed(IncidentRows.all(incident.report().agency()), place)
                .with("terms", text);
        var postings = terms.all().stream()
                .map(term -> Item.key(partition(term), place).with("terms", text));
        return Stream.concat(Stream.of(row), postings).map(Item::attributes);
    }

    static String partition(String term) {
        return "TERM#" + term;
    }

    static Posting read(String place, String terms) {
        return new Posting(place, new IncidentId(place.substring(place.indexOf('#') + 1)), Terms.parse(terms));
    }
}
