package vn.ungpho.e2e;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.Local;

/// Processes killed with signal 9 while reports and mails come in: each is there once and whole, or was not accepted.
/// How often the doors are killed is `ungpho.kills`, how often the whole launcher `ungpho.launcher.kills`; the README
/// has the command of the long run. The store is left alone: DynamoDB Local itself can forget its last transaction when
/// it is killed.
class KillTest {

    private static final int KILLS = Integer.getInteger("ungpho.kills", 2);
    private static final int LAUNCHER_KILLS = Integer.getInteger("ungpho.launcher.kills", 1);

    /// Within the time that a report or a mail takes, in milliseconds.
    private static final int LATEST = 500;

    private final Path data = Embedded.folder();
    private final Random random = new Random(KILLS);

    @AfterEach
    void the_folder_goes() {
        Embedded.delete(data);
    }

    @Test
    void whatever_was_accepted_is_there_once_and_whole() throws Exception {
        try (var local = Local.start(Traffic.unlimited(Embedded.settings(data)))) {
            var traffic = new Traffic(new Client(local.http()), new Mailer(local.smtpPort()));
            traffic.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                traffic.awaitMore();
                local.restartDoors();
            }
            traffic.stop();
            traffic.assertAllThere();
        }
    }

    @Test
    void so_it_is_when_everything_dies_at_once_and_is_started_again() throws Exception {
        var settings = Traffic.unlimited(Embedded.settings(data.resolve("data")));
        try (var launcher = new Launcher(settings, data.resolve("launcher.log"))) {
            var traffic = new Traffic(launcher.client(), launcher.mailer());
            traffic.start();
            for (int kill = 1; kill <= LAUNCHER_KILLS; kill++) {
                traffic.awaitMore();
                Thread.sleep(random.nextInt(LATEST));
                launcher.kill();
                launcher.startAgain();
            }
            traffic.stop();
            traffic.assertAllThere();
        }
    }
}
