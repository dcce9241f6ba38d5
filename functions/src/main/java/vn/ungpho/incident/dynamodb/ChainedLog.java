package vn.ungpho.incident.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.LogEntry;
import vn.ungpho.incident.LogHead;

/// The only way into an incident's log: the entry, the head of the chain and whatever the entry tells of, in one
/// transaction. The head is written under the condition that it is still the one that the entry was chained to,
/// so two writers never fork the chain; whoever comes second looks again.
///
/// @param table name of the table
public record ChainedLog(DynamoDbClient client, String table) {

    /// Of as many writers at once each gets its turn; see the concurrency test.
    private static final int ATTEMPTS = 60;

    private static final int LONGEST_PAUSE_MS = 100;
    private static final String FAILED = "ConditionalCheckFailed";

    /// Writes an entry and what belongs to it. `KNOWN` when an entry with this key is there, `STALE` when a
    /// condition of what belongs to it does not hold; nothing was written then.
    ///
    /// @param together items other than the log's
    /// @throws TransactionCanceledException when others were faster time and again; the act has to come again
    public Written write(LogDraft draft, List<TransactWriteItem> together) {
        return write(List.of(draft), together);
    }

    /// Writes entries of several logs and what belongs to them, all or nothing. The first tells whether they are there.
    Written write(List<LogDraft> drafts, List<TransactWriteItem> together) {
        TransactionCanceledException lost = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                var chain = new LogChain(client, table);
                var entries = drafts.stream().map(chain::after).flatMap(this::writes);
                var all = Stream.concat(entries, together.stream()).toList();
                client.transactWriteItems(r -> r.transactItems(all));
                return Written.NEW;
            } catch (TransactionCanceledException e) {
                var refusal = refusal(drafts.getFirst(), together.size(), e);
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                lost = e;
                pause(attempt);
            }
        }
        throw Objects.requireNonNull(lost);
    }

    /// The writes that open an incident's log, for a transaction that opens the incident.
    Stream<TransactWriteItem> opening(List<LogDraft> drafts) {
        var entries = new ArrayList<LogEntry>();
        for (var draft : drafts) {
            entries.add(draft.after(
                    entries.isEmpty() ? LogHead.NONE : entries.getLast().head()));
        }
        return writes(new LogChain.Chained(LogHead.NONE, entries));
    }

    private Stream<TransactWriteItem> writes(LogChain.Chained chained) {
        var head = TransactWriteItem.builder()
                .put(p -> HeadItem.moved(p.tableName(table), chained))
                .build();
        return Stream.concat(
                Stream.of(head), chained.entries().stream().map(LogItem::item).map(this::create));
    }

    private Optional<Written> refusal(LogDraft draft, int together, TransactionCanceledException e) {
        if (isThere(draft.incident(), draft.key())) {
            return Optional.of(Written.KNOWN);
        }
        var reasons = e.cancellationReasons();
        var theirs = reasons.subList(reasons.size() - together, reasons.size());
        return theirs.stream().anyMatch(reason -> FAILED.equals(reason.code()))
                ? Optional.of(Written.STALE)
                : Optional.empty();
    }

    private boolean isThere(IncidentId incident, String key) {
        return client.getItem(r -> r.tableName(table).consistentRead(true).key(LogItem.key(incident, key)))
                .hasItem();
    }

    /// A create that fails when the item is there.
    TransactWriteItem create(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(Math.min(LONGEST_PAUSE_MS, 4 * attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to write", e);
        }
    }
}
