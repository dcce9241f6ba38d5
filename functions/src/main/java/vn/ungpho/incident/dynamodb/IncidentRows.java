package vn.ungpho.incident.dynamodb;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.ungpho.incident.Facets;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.Stage;

/// The rows that an incident has in the officers' lists: small items of fixed keys beside it, whose index keys say
/// which lists they stand in. A change writes them over, and the index moves them.
///
/// A list is one of (unit or any) × (channel or any) × stage × severity × drill or not. So a question that names none
/// of the last three is answered from the thirty lists of all of them, and an incident has two rows and two for each
/// leading unit, however many incidents there are.
final class IncidentRows {

    private static final String ANY = "*";

    private IncidentRows() {}

    /// The rows of an incident as it stands now.
    static List<Map<String, AttributeValue>> of(Incident incident) {
        var facets = Facets.of(incident);
        var agency = incident.report().agency();
        var lists = Stream.concat(Stream.of(ANY), facets.units().stream())
                .flatMap(unit -> Stream.of(ANY, facets.channel().name())
                        .map(channel -> String.join(
                                "#",
                                "LIST",
                                agency,
                                unit,
                                channel,
                                state(facets.stage(), facets.serious(), facets.drill()))))
                .toList();
        return IntStream.range(0, 2 + 2 * Facets.room(incident))
                // A row that stands in no list now keeps its place for a step with more leading units.
                .mapToObj(n -> n < lists.size()
                        ? key(incident, "" + n).indexed(lists.get(n), mark(incident))
                        : key(incident, "" + n))
                .map(Item::attributes)
                .toList();
    }

    /// The lists that answer a question together.
    static List<String> lists(IncidentFilter filter) {
        if (filter.open()) {
            return List.of(all(filter.agency()));
        }
        var start = String.join(
                "#",
                "LIST",
                filter.agency(),
                filter.unit().map(Facets::unit).orElse(ANY),
                filter.channel().map(Enum::name).orElse(ANY));
        return asked(filter.stage(), Stage.values())
                .flatMap(stage -> asked(filter.serious(), Holds.values())
                        .flatMap(holds -> asked(filter.drill(), new Boolean[] {false, true})
                                .map(drill -> start + "#" + state(stage, holds, drill))))
                .toList();
    }

    private static String state(Stage stage, Holds serious, boolean drill) {
        return stage + "#" + serious + (drill ? "#DRILL" : "");
    }

    private static <T> Stream<T> asked(Optional<T> one, T[] all) {
        return one.map(Stream::of).orElseGet(() -> Arrays.stream(all));
    }

    /// Where an incident stands in every list: by the time of its receipt.
    static String mark(Incident incident) {
        return Instants.sortable(incident.receivedAt()) + "#" + incident.id();
    }

    /// The list of all incidents of an agency.
    static String all(String agency) {
        return "AGENCY#" + agency;
    }

    static Item key(Incident incident, String row) {
        return Item.key(IncidentItem.PREFIX + incident.id(), "ROW#" + row);
    }
}
