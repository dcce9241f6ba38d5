package vn.ungpho.log;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.handlers.ConsoleHandler;

/// Where the lines go: `ungpho.log.json` says whether they are JSON, for machines, or text, for whoever sits
/// before them.
@Singleton
final class Console {

    /// Before anything else happens at the start.
    void dress(
            @Observes @Priority(1) StartupEvent start,
            @ConfigProperty(name = "ungpho.log.json") boolean json,
            @ConfigProperty(name = "ungpho.log.namespace") String namespace) {
        if (json) {
            Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                    .filter(ConsoleHandler.class::isInstance)
                    .forEach(console -> console.setFormatter(new JsonLines(namespace)));
        }
    }
}
