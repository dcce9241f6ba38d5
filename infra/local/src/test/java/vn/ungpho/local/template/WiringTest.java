package vn.ungpho.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ungpho.local.CannotStart;

class WiringTest {
    private static final Wiring REAL = Wiring.read(Path.of("../.."), 8080, Map.of());

    @Test
    void the_projects_template_hangs_every_route_on_a_door() {
        var routes = REAL.triggers(Trigger.Route.class)
                .collect(Collectors.toMap(
                        route -> route.method() + " " + route.path(),
                        route -> route.door().name()));
        assertEquals("report-form", routes.get("GET /"));
        assertEquals("look-up-report", routes.get("POST /lookup"));
        assertEquals("show-incident", routes.get("GET /incidents/{id}"));
    }

    @Test
    void incidents_documents_and_plans_ask_for_a_token_and_nothing_else_does() {
        REAL.triggers(Trigger.Route.class)
                .forEach(route -> assertEquals(
                        route.path().matches("/(incidents|documents|plans|duties)(/.*)?"),
                        route.officersOnly(),
                        route.method() + " " + route.path()));
    }

    @Test
    void each_bucket_tells_its_own_queue() {
        assertEquals(
                List.of(
                        new BucketRule("ungpho-inbox-bucket", "mail/", "", "ungpho-mail-queue"),
                        new BucketRule("ungpho-evidence-bucket", "evidence/incoming/", "", "ungpho-evidence-queue"),
                        new BucketRule("ungpho-settings-bucket", "incoming/", "", "ungpho-settings-queue")),
                REAL.notifications());
    }

    @Test
    void the_projects_mail_goes_into_a_bucket_that_notifies_the_queue_of_receive_mail() {
        assertEquals(
                new MailRule("baosuco@ungpho.localhost", "ungpho-inbox-bucket", "mail/", "ungpho-mail-queue"),
                REAL.mail());
        Trigger.Messages mapping = REAL.triggers(Trigger.Messages.class)
                .filter(messages -> messages.queue().equals("ungpho-mail-queue"))
                .findFirst()
                .orElseThrow();
        assertEquals("receive-mail", mapping.door().name());
        assertEquals("ungpho-mail-queue", mapping.queue());
        assertTrue(mapping.reportsItemFailures());
    }

    @Test
    void the_projects_stream_has_a_filter_and_a_place_for_what_is_given_up() {
        Trigger.Changes mapping =
                REAL.triggers(Trigger.Changes.class).findFirst().orElseThrow();
        assertEquals("ungpho-table", mapping.table());
        assertEquals(1, mapping.filters().size());
        assertEquals(Optional.of("ungpho-notice-failures"), mapping.onFailure());
        assertTrue(mapping.reportsItemFailures());
        assertTrue(mapping.maximumRetries() > 0);
    }

    @Test
    void the_projects_schedule_rings_every_minute() {
        assertEquals(
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)),
                REAL.triggers(Trigger.Clock.class).map(Trigger.Clock::every).toList());
    }

    @Test
    void every_queue_that_is_named_exists() {
        REAL.queues().values().stream()
                .flatMap(queue -> queue.redrive().stream())
                .forEach(redrive -> assertTrue(REAL.queues().containsKey(redrive.deadLetters())));
        REAL.triggers(Trigger.Messages.class)
                .forEach(mapping -> assertTrue(REAL.queues().containsKey(mapping.queue())));
        REAL.triggers(Trigger.Changes.class)
                .flatMap(mapping -> mapping.onFailure().stream())
                .forEach(name -> assertTrue(REAL.queues().containsKey(name)));
    }

    @Test
    void the_environment_is_resolved_as_cloudformation_would() {
        var environment = REAL.environment();
        assertEquals("ungpho-table", environment.get("UNGPHO_TABLE"));
        assertEquals("http://127.0.0.1:8080", environment.get("UNGPHO_PUBLIC_URL"));
        assertEquals("so-noi-vu-khanh-hoa", environment.get("UNGPHO_AGENCIES"));
    }

    @Test
    void a_parameter_that_was_given_goes_before_the_file() {
        var environment =
                Wiring.read(Path.of("../.."), 8080, Map.of("ProofBits", "4")).environment();
        assertEquals("4", environment.get("UNGPHO_PROOF_BITS"));
        assertEquals("16", REAL.environment().get("UNGPHO_PROOF_BITS"));
    }

    @Test
    void a_functions_own_timeout_goes_before_the_shared_one() {
        Wiring wiring = Wiring.of(
                Sample.template(Sample.function("A", "{ Type: SQS, Properties: { Queue: !GetAtt Letters.Arn } }")));
        assertEquals(Duration.ofSeconds(20), wiring.doors().getFirst().timeout());
        assertEquals(
                new QueueSpec.Redrive("ungpho-dead", 3),
                wiring.queues().get("ungpho-letters").redrive().orElseThrow());
    }

    @Test
    void two_values_of_one_variable_are_refused() {
        String own = Sample.function("A", "{ Type: Schedule, Properties: { Schedule: rate(5 minutes) } }")
                        .replace("{ QUARKUS", "{ SHARED: \"2\", QUARKUS")
                + Sample.function("B", "{ Type: Schedule, Properties: { Schedule: rate(1 hour) } }");
        CannotStart refused = assertThrows(
                CannotStart.class, () -> Wiring.of(Sample.template(own)).environment());
        assertTrue(refused.getMessage().contains("SHARED"), refused::getMessage);
    }

    @Test
    void an_event_that_is_not_understood_is_refused() {
        assertRefused(Sample.function("A", "{ Type: SNS, Properties: {} }"), "SNS");
        assertRefused(
                Sample.function("A", "{ Type: Schedule, Properties: { Schedule: 'cron(0 1 * * ? *)' } }"), "cron");
    }

    private static void assertRefused(String function, String what) {
        CannotStart refused = assertThrows(CannotStart.class, () -> Wiring.of(Sample.template(function)));
        assertTrue(refused.getMessage().contains(what), refused::getMessage);
    }
}
