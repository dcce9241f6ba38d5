package vn.ungpho.e2e;

import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import vn.ungpho.local.Credentials;

/// LocalStack in a container of its own, one for all tests of a run, on a port of the loopback interface.
///
/// It is taken where a Docker engine answers and has the image or can pull it. `UNGPHO_STACK=embedded` takes the
/// embedded stack all the same; `UNGPHO_STACK=localstack` breaks the run where LocalStack cannot be had;
/// `UNGPHO_STACK=http://…` takes one that runs already. With the image at hand nothing else is a reason for the
/// embedded stack: whatever fails then fails.
final class LocalStack {

    /// The last tag that asks for no account.
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    /// What it signs and checks signatures with, and takes for account 000000000000.
    static final Credentials CREDENTIALS = new Credentials("test", "test");

    /// Variable that says what to run on.
    static final String WANTED = "UNGPHO_STACK";

    private static final int PORT = 4566;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /// Kept here, so that its level is not forgotten: what it tells of its search is said in one line below.
    private static final Logger SEARCH = Logger.getLogger("org.testcontainers");

    private static final Optional<LocalStack> HERE = search();

    private final URI endpoint;

    private LocalStack(URI endpoint) {
        this.endpoint = endpoint;
    }

    /// Testcontainers ends it when this JVM ends.
    @SuppressWarnings("resource")
    private static LocalStack start() {
        var container = new LocalStackContainer(IMAGE)
                // It asks nobody elsewhere for anything.
                .withEnv("DISABLE_EVENTS", "1")
                .withEnv("SKIP_SSL_CERT_DOWNLOAD", "1")
                // Links that were changed or have expired are refused, as on AWS.
                .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0")
                .withStartupTimeout(LONGEST_START);
        // The engine's socket, which only functions in containers of their own would need, and with it the second image
        // that tries whether it can be mounted.
        container.setBinds(List.of());
        if (Set.of("localhost", "127.0.0.1")
                .contains(DockerClientFactory.instance().dockerHostIpAddress())) {
            var loopback = new PortBinding(Ports.Binding.bindIp("127.0.0.1"), ExposedPort.tcp(PORT));
            container.withCreateContainerCmdModifier(
                    create -> create.getHostConfig().withPortBindings(loopback));
        }
        container.start();
        return new LocalStack(URI.create("http://" + container.getHost() + ":" + container.getMappedPort(PORT)));
    }

    /// It, if the tests run on it. The first call decides, starts it, and says so in one line.
    static Optional<LocalStack> here() {
        return HERE;
    }

    private static Optional<LocalStack> search() {
        var wanted = Optional.ofNullable(System.getenv(WANTED)).orElse("");
        if (wanted.startsWith("http")) {
            say("LocalStack: the end-to-end suite runs on the one at " + wanted + ".");
            return Optional.of(new LocalStack(URI.create(wanted)));
        }
        SEARCH.setLevel(Level.OFF);
        var missing = wanted.equals("embedded") ? Optional.of("not asked for") : missing();
        SEARCH.setLevel(Level.WARNING);
        if (missing.isEmpty()) {
            var started = Optional.of(start());
            say("LocalStack: the end-to-end suite runs on " + IMAGE + ".");
            return started;
        }
        if (wanted.equals("localstack")) {
            throw new IllegalStateException("LocalStack is wanted and cannot be had: " + missing.get());
        }
        say("LocalStack: " + missing.get() + "; the end-to-end suite runs on the embedded stack.");
        return Optional.empty();
    }

    /// What is missing, if anything is.
    private static Optional<String> missing() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("no Docker engine here");
        }
        try {
            DockerClientFactory.lazyClient()
                    .inspectImageCmd(IMAGE.asCanonicalNameString())
                    .exec();
            return Optional.empty();
        } catch (NotFoundException e) {
            return unpulled();
        }
    }

    /// Asks once: Testcontainers' own pulling tries again for minutes.
    private static Optional<String> unpulled() {
        try {
            DockerClientFactory.lazyClient()
                    .pullImageCmd(IMAGE.asCanonicalNameString())
                    .start()
                    .awaitCompletion();
            return Optional.empty();
        } catch (DockerException | DockerClientException e) {
            return Optional.of("a Docker engine, but " + IMAGE + " cannot be pulled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Beside what the doors print, which tests read along; and in a file, from which `./test` says it again at its
    /// end.
    private static void say(String line) {
        System.err.println(line);
        try {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("localstack.txt"), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(endpoint.getHost(), endpoint.getPort());
    }
}
