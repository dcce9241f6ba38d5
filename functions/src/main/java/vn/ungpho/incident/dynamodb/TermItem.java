package vn.ungpho.incident.dynamodb;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Supplements.Addition;
import vn.ungpho.incident.TermIndex.Posting;
import vn.ungpho.incident.Terms;

/// The items that an incident is found by: one under each sealed term, and the row of the agency's whole list. They are
/// written with the incident and never change. What is added to it later has items of its own under its words, beside
/// those of the report: each says what one text has.
final class TermItem {

    private TermItem() {}

    static Stream<Map<String, AttributeValue>> items(Incident incident, Terms terms) {
        var place = IncidentRows.mark(incident);
        var text = terms.cut().text();
        var row = IncidentRows.key(incident, "ALL")
                .indexed(IncidentRows.all(incident.report().agency()), place)
                .with("terms", text);
        return Stream.concat(Stream.of(row.attributes()), postings(terms, place));
    }

    /// Those of a supplement.
    static Stream<Map<String, AttributeValue>> items(Addition addition) {
        var number = SupplementItem.written(addition.supplement().number());
        return postings(addition.terms().searched(), IncidentRows.mark(addition.incident()) + "#" + number);
    }

    private static Stream<Map<String, AttributeValue>> postings(Terms terms, String place) {
        var text = terms.cut().text();
        return terms.all().stream()
                .map(term ->
                        Item.key(partition(term), place).with("terms", text).attributes());
    }

    static String partition(String term) {
        return "TERM#" + term;
    }

    static Posting read(String place, String terms) {
        return new Posting(place, new IncidentId(place.split("#")[1]), Terms.parse(terms));
    }
}
