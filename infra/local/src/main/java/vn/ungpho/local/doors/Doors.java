package vn.ungpho.local.doors;

import io.quarkus.funqy.lambda.FunqyStreamHandler;
import io.quarkus.runtime.Quarkus;

/// Starts the functions as Lambda does, then serves every door to the runtime API whose address is the only
/// argument.
///
/// Funqy itself would serve only the door of `QUARKUS_FUNQY_EXPORT`; here one process has them all.
public final class Doors {
    private static final int WORKERS = 4;

    private Doors() {}

    /// @param args host and port of the runtime API
    public static void main(String... args) {
        // Its constructor and this call are what Lambda's first invocation runs.
        new FunqyStreamHandler();
        Quarkus.manualStart();
        Funqs funqs = new Funqs();
        Runtime.getRuntime().addShutdownHook(new Thread(Worker::end));
        for (int i = 0; i < WORKERS; i++) {
            Thread worker = new Thread(new Worker(args[0], funqs), "doors-" + i);
            worker.setUncaughtExceptionHandler(Doors::giveUp);
            worker.start();
        }
    }

    /// An error is not a door's failure but this JVM's: like Lambda, end it and let another be started.
    private static void giveUp(Thread worker, Throwable error) {
        error.printStackTrace();
        Runtime.getRuntime().halt(1);
    }
}
