package vn.ungpho.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import vn.ungpho.local.store.DynamoLocal;

/// `POST /reports` against a bare transaction of the same items to the same store, turn by turn in one process.
final class Intake {

    private static final int WARM = 500;
    private static final int ROUNDS = 1_000;

    private Intake() {}

    /// @param args the project's root
    public static void main(String... args) throws IOException, InterruptedException {
        try (var store = new Store(Path.of(args[0]), true, DynamoLocal.Room.KEPT)) {
            var doors = new Doors(store);
            doors.report();
            var copies = new Copies(store.tally().lastTransaction());
            run(store, doors, copies, WARM);
            var times = run(store, doors, copies, ROUNDS);
            System.out.printf(
                    "%d items a transaction, %d rounds%n",
                    copies.original().transactItems().size(), ROUNDS);
            print("bare transaction", times[0]);
            print("POST /reports", times[1]);
            System.out.printf(
                    "ratio                 p50 %.2f   p99 %.2f%n",
                    at(times[1], 50) / at(times[0], 50), at(times[1], 99) / at(times[0], 99));
        }
    }

    /// The times of the bare transactions and of the door, in nanoseconds.
    private static long[][] run(Store store, Doors doors, Copies copies, int rounds) {
        var times = new long[2][rounds];
        for (int i = 0; i < rounds; i++) {
            var bare = copies.next();
            // Who goes first changes, so that neither always meets the store rested.
            for (int turn = 0; turn < 2; turn++) {
                boolean door = (i + turn) % 2 == 0;
                long start = System.nanoTime();
                if (door) {
                    doors.report();
                } else {
                    store.client().transactWriteItems(bare);
                }
                times[door ? 1 : 0][i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return times;
    }

    private static void print(String what, long[] times) {
        System.out.printf("%-20s  p50 %.2f ms   p99 %.2f ms%n", what, at(times, 50) / 1e6, at(times, 99) / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
