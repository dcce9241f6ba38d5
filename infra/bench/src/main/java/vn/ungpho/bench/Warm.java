package vn.ungpho.bench;

import java.util.Arrays;

/// Prints how long a warm document takes on one thread, measured as the peers are: what they are compared with.
final class Warm {

    private static final int WARM_UP = 100;
    private static final int COUNTED = 200;

    private Warm() {}

    /// @param args none
    public static void main(String... args) {
        var press = new Press();
        for (int i = 0; i < WARM_UP; i++) {
            press.plan();
        }
        var times = new long[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            press.plan();
            times[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s min %6d  median %6d  max %6d us%n",
                "ours, from the order", times[0], times[COUNTED / 2], times[COUNTED - 1]);
    }
}
