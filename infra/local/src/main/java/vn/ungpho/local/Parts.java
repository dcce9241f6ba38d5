package vn.ungpho.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.ungpho.local.clock.MovableClock;
import vn.ungpho.local.doors.Guard;
import vn.ungpho.local.http.Gateway;
import vn.ungpho.local.http.Health;
import vn.ungpho.local.mail.Inbox;
import vn.ungpho.local.mail.MailEvents;
import vn.ungpho.local.mail.Outbox;
import vn.ungpho.local.mail.SesEndpoint;
import vn.ungpho.local.mail.SmtpListener;
import vn.ungpho.local.queue.AtomicFile;
import vn.ungpho.local.runtime.DoorsProcess;
import vn.ungpho.local.runtime.Hosting;
import vn.ungpho.local.runtime.LambdaDoors;
import vn.ungpho.local.runtime.RuntimeApi;
import vn.ungpho.local.template.Trigger;
import vn.ungpho.local.template.Wiring;

/// Starts the parts in their order: what the doors need, the doors, what calls them.
final class Parts {
    private static final long DOORS_START_SECONDS = 60;

    private final Settings settings;
    private final String officerToken;
    private final Gateway gateway;
    private final Wiring wiring;
    private final Services services;
    private final Outbox outbox;
    private final SesEndpoint ses;
    private final Hosting doors;
    private final SmtpListener smtp;
    private final Map<String, String> aws;
    private final Map<String, String> environment;
    private final MovableClock clock;

    Parts(Settings settings, Closing closing) throws IOException, InterruptedException, TimeoutException {
        this.settings = settings;
        DataFolder data = closing.add(new DataFolder(settings.dataDir(), settings.reserve()));
        officerToken = settings.officerToken().orElseGet(() -> data.secret("officer-token", 32));
        checkSmtpPort();
        gateway = closing.add(listen());
        Map<String, String> parameters =
                Wiring.parameters(settings.root(), gateway.uri().getPort(), settings.parameters());
        services = closing.add(Services.open(new Services.Ground(settings.root(), data, parameters)));
        wiring = Wiring.read(settings.root(), parameters, services.names());
        services.furnish(wiring);
        clock = new MovableClock(data.path().resolve("clock"));
        outbox = new Outbox(data.path());
        ses = closing.add(new SesEndpoint(
                data.port("ses-port"),
                services.credentials().accessKey(),
                outbox,
                new MailEvents(services.mailEvents(wiring))));
        aws = aws();
        environment = new HashMap<>(wiring.environment());
        environment.putAll(aws);
        doors = closing.add(hosting(closing));
        services.awaitTables(wiring);
        EventSources events = new EventSources(services, data.room());
        if (settings.events()) {
            events.start(wiring, data.path(), clock, doors, closing);
        }
        smtp = closing.add(new SmtpListener(settings.smtpPort(), new Inbox(wiring.mail(), services.objects())));
        doors.await(DOORS_START_SECONDS);
        Health health = new Health(
                Map.of("doors", doors::up, "events", events::up, "smtp", smtp::up, "disk", data.room()::left));
        gateway.open(
                wiring.triggers(Trigger.Route.class).toList(),
                officerToken,
                doors,
                new Gateway.Own(outbox, clock, health));
    }

    Gateway gateway() {
        return gateway;
    }

    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    MovableClock clock() {
        return clock;
    }

    Wiring wiring() {
        return wiring;
    }

    Services services() {
        return services;
    }

    void away(Local.Service service, boolean away) {
        if (service == Local.Service.SES) {
            ses.away(away);
        } else {
            services.away(service, away);
        }
    }

    SmtpListener smtp() {
        return smtp;
    }

    Hosting doors() {
        return doors;
    }

    String officerToken() {
        return officerToken;
    }

    private Gateway listen() throws IOException {
        try {
            return new Gateway(settings.port());
        } catch (BindException e) {
            throw taken("PORT", settings.port(), e);
        }
    }

    private void checkSmtpPort() throws IOException {
        try (ServerSocket probe = new ServerSocket(settings.smtpPort(), 1, InetAddress.getLoopbackAddress())) {
            probe.getLocalPort();
        } catch (BindException e) {
            throw taken("SMTP_PORT", settings.smtpPort(), e);
        }
    }

    /// What the AWS SDK in the doors is configured with.
    private Map<String, String> aws() {
        Map<String, URI> endpoints = new HashMap<>(services.endpoints());
        endpoints.put("SESV2", ses.endpoint());
        return services.credentials().environment(endpoints);
    }

    private Hosting hosting(Closing closing) throws IOException {
        Path zip = settings.root().resolve("functions/target/function.zip");
        if (settings.asLambda().isEmpty()) {
            Map<String, String> readable = new HashMap<>(environment);
            // For a process of one door; this one has all, and sizes of its own.
            readable.remove("JAVA_TOOL_OPTIONS");
            // A person reads along here, unless somebody counts what the log comes to.
            readable.put("UNGPHO_LOG_JSON", Boolean.toString(settings.calls().isPresent()));
            readable.put(Guard.RIGHTS, rights().toString());
            readable.put(Room.RESERVE, Long.toString(settings.reserve()));
            settings.calls().ifPresent(file -> readable.put(Guard.CALLS, file.toString()));
            settings.used().ifPresent(file -> readable.put(Guard.USED, file.toString()));
            return new DoorsProcess(closing.add(new RuntimeApi()), zip, clock.file(), readable);
        }
        List<String> flags = Stream.of(settings.asLambda().get().split(" "))
                .filter(flag -> !flag.isBlank())
                .toList();
        return new LambdaDoors(
                wiring.doors(),
                new LambdaDoors.Options(zip, settings.dataDir(), aws, flags, System.out::println, Optional.empty()));
    }

    private Path rights() throws IOException {
        Path file = settings.dataDir().resolve("rights.json");
        AtomicFile.write(file, wiring.policies().toPrettyString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static CannotStart taken(String variable, int port, BindException cause) {
        return new CannotStart(
                "Cổng %d đang có chương trình khác dùng; hãy đặt %s khác.".formatted(port, variable), cause);
    }
}
