package vn.ungpho.bench;

/// Prints how long it took from the start of the process to the first document, in milliseconds. Who starts the
/// process passes the moment, since the system itself knows it to the second only.
final class Cold {

    private Cold() {}

    /// @param args the moment at which the process was started, in microseconds since 1970
    public static void main(String... args) {
        var entered = System.nanoTime();
        var size = new Press().plan().length;
        var done = System.nanoTime();
        var sinceStart = Long.parseLong(args[0]);
        var wall = java.time.Instant.now();
        var started = wall.getEpochSecond() * 1_000_000 + wall.getNano() / 1_000 - sinceStart;
        System.out.printf(
                "first document of %d bytes: %d ms after process start, %d ms after main%n",
                size, started / 1_000, (done - entered) / 1_000_000);
    }
}
