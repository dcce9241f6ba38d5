package vn.ungpho.incident.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.incident.TermIndex;

/// [TermIndex] in the incidents' table.
///
/// @param table name of the table
public record DynamoTermIndex(DynamoDbClient client, String table) implements TermIndex {

    @Override
    public List<Posting> posted(String term, Span span, int limit) {
        return read(new Places.Key(TermItem.partition(term), false), span, limit);
    }

    @Override
    public List<Posting> received(String agency, Span span, int limit) {
        return read(new Places.Key(IncidentRows.all(agency), true), span, limit);
    }

    private List<Posting> read(Places.Key key, Span span, int limit) {
        return new Places(client, table)
                .newest(key, span, limit).stream()
                        .map(item -> TermItem.read(Item.read(item, key.place()), Item.read(item, "terms")))
                        .toList();
    }
}
