package vn.ungpho.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.local.store.DynamoLocal;

/// `POST /lookup` with a wrong secret for a receipt that there is, against a receipt that there is not, turn by turn in
/// one process: what a stranger could learn from how long an answer takes.
final class LookUps {

    private static final int REPORTS = 300;

    /// Below the number of wrong questions that a code is answered.
    private static final int ROUNDS = 8;

    /// Rounds that are not counted.
    private static final int WARM = 2;

    private LookUps() {}

    /// @param args the project's root
    public static void main(String... args) throws IOException, InterruptedException {
        try (var store = new Store(Path.of(args[0]), false, DynamoLocal.Room.VAST)) {
            var doors = new Doors(store);
            var known = IntStream.range(0, REPORTS)
                    .mapToObj(i -> doors.report().get("receipt").asText())
                    .toList();
            var unknown = IntStream.range(0, REPORTS)
                    .mapToObj(
                            i -> ReceiptCode.random(ThreadLocalRandom.current()).value())
                    .toList();
            var times = new long[2][];
            for (int round = 0; round < ROUNDS; round++) {
                var one = round(doors, List.of(known, unknown));
                for (int kind = 0; kind < 2 && round >= WARM; kind++) {
                    times[kind] = round == WARM ? one[kind] : joined(times[kind], one[kind]);
                }
            }
            print("wrong secret", times[0], store.tally().of(() -> doors.lookUpInVain(known.getFirst())));
            print("unknown code", times[1], store.tally().of(() -> doors.lookUpInVain(unknown.getFirst())));
        }
    }

    /// The times of each kind in nanoseconds; who goes first changes.
    private static long[][] round(Doors doors, List<List<String>> kinds) {
        var times = new long[2][REPORTS];
        for (int i = 0; i < REPORTS; i++) {
            for (int turn = 0; turn < 2; turn++) {
                int kind = (i + turn) % 2;
                long start = System.nanoTime();
                doors.lookUpInVain(kinds.get(kind).get(i));
                times[kind][i] = System.nanoTime() - start;
            }
        }
        return times;
    }

    private static long[] joined(long[] a, long[] b) {
        var all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static void print(String what, long[] times, Tally.Cost cost) {
        Arrays.sort(times);
        System.out.printf(
                "%s: %d answers, p10 %.2f  p50 %.2f  p90 %.2f ms; %d calls, %.1f read units, %.1f write units%n",
                what,
                times.length,
                at(times, 10),
                at(times, 50),
                at(times, 90),
                cost.calls(),
                cost.units().reads(),
                cost.units().writes());
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
