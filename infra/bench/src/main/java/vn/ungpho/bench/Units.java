package vn.ungpho.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.ungpho.local.store.DynamoLocal;

/// What a report, a look-up, a page of the list and a page of a search cost in read and write units, with few and with
/// many incidents in the table.
final class Units {

    private static final int FEW = 100;
    private static final int WRITERS = 3;

    /// Most items that the store takes at once.
    private static final int BATCH = 25;

    private Units() {}

    /// @param args the project's root, and how many incidents are many
    public static void main(String... args) throws IOException, InterruptedException {
        int many = Integer.parseInt(args[1]);
        try (var store = new Store(Path.of(args[0]), false, DynamoLocal.Room.VAST)) {
            var doors = new Doors(store);
            doors.report();
            var copies = new Copies(store.tally().lastTransaction());
            System.out.printf(
                    "a report is %d items; calls, read units, write units as AWS charges them:%n",
                    copies.original().transactItems().size());
            fill(store, copies, FEW - 1);
            print(FEW, store, doors);
            fill(store, copies, many - FEW - 2);
            print(many, store, doors);
        }
    }

    private static void print(int incidents, Store store, Doors doors) {
        doors.report();
        var given = new JsonNode[1];
        var report = store.tally().of(() -> given[0] = doors.report());
        var lookUp = store.tally().of(() -> doors.lookUp(given[0]));
        var list = store.tally().of(doors::list);
        var search = store.tally().of(doors::search);
        System.out.printf(
                "%d incidents | report %s | look-up %s | list of 50 %s | search for 50 %s%n",
                incidents, text(report), text(lookUp), text(list), text(search));
    }

    private static String text(Tally.Cost cost) {
        return "%d, %.1f, %.1f"
                .formatted(cost.calls(), cost.units().reads(), cost.units().writes());
    }

    /// Fills in the store with some threads and says every ten seconds how far it is.
    private static void fill(Store store, Copies copies, int incidents) throws InterruptedException {
        var done = new AtomicInteger();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(n -> Thread.ofPlatform().start(() -> write(store, copies, incidents, done)))
                .toList();
        for (var writer : writers) {
            while (!writer.join(Duration.ofSeconds(10))) {
                System.err.printf("%d of %d more incidents%n", Math.min(done.get(), incidents), incidents);
            }
        }
        if (done.get() != incidents + WRITERS) {
            throw new IllegalStateException("a writer has failed");
        }
    }

    private static void write(Store store, Copies copies, int incidents, AtomicInteger done) {
        var waiting = new ArrayList<Map<String, AttributeValue>>();
        while (done.getAndIncrement() < incidents) {
            copies.met().forEach(waiting::add);
            while (waiting.size() >= BATCH) {
                write(store, waiting.subList(0, BATCH));
                waiting.subList(0, BATCH).clear();
            }
        }
        if (!waiting.isEmpty()) {
            write(store, waiting);
        }
    }

    private static void write(Store store, List<Map<String, AttributeValue>> items) {
        var requests = items.stream()
                .map(item ->
                        WriteRequest.builder().putRequest(p -> p.item(item)).build())
                .toList();
        var answer = store.client().batchWriteItem(r -> r.requestItems(Map.of(store.table(), requests)));
        if (answer.hasUnprocessedItems() && !answer.unprocessedItems().isEmpty()) {
            throw new IllegalStateException("items left over");
        }
    }
}
