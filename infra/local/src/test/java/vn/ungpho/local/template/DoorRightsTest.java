package vn.ungpho.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.local.template.Stack.DOORS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a door may do, and how a new version of it goes live.
class DoorRightsTest {
    /// Actions that know no resource.
    private static final Set<String> WITHOUT_RESOURCE =
            Set.of("ses:GetAccount", "dynamodb:ListStreams", "xray:PutTelemetryRecords", "xray:PutTraceSegments");

    private static final JsonNode SHARED = DOORS.root().at("/Globals/Function");

    @TestFactory
    Stream<DynamicTest> every_statement_of_a_door_is_named_narrow_and_within_the_boundary() {
        var boundary = Stack.statements(DOORS.root().at("/Resources/Boundary/Properties/PolicyDocument"))
                .flatMap(DoorRightsTest::actions)
                .collect(Collectors.toSet());
        return DOORS.resources("AWS::Serverless::Function")
                .map(door -> DynamicTest.dynamicTest(door.getKey(), () -> {
                    Stack.ownStatements(door.getValue()).forEach(DoorRightsTest::narrow);
                    var more = Stack.ownStatements(door.getValue())
                            .flatMap(DoorRightsTest::actions)
                            .collect(Collectors.toCollection(TreeSet::new));
                    more.removeAll(boundary);
                    assertEquals(Set.of(), more, "beyond the boundary, so refused on AWS");
                    assertTrue(
                            Stack.elements(door.getValue().at("/Properties/Policies"))
                                    .anyMatch(p -> p.path("Ref").asText().equals("ReadSettings")),
                            "cannot read the settings");
                }));
    }

    @Test
    void every_other_role_and_policy_is_named_and_narrow_too() {
        Stream.concat(
                        DOORS.resources("AWS::IAM::ManagedPolicy")
                                .map(p -> p.getValue().at("/Properties/PolicyDocument")),
                        DOORS.resources("AWS::IAM::Role")
                                .flatMap(role -> Stack.elements(role.getValue().at("/Properties/Policies")))
                                .map(p -> p.path("PolicyDocument")))
                .flatMap(Stack::statements)
                .forEach(DoorRightsTest::narrow);
    }

    private static void narrow(JsonNode statement) {
        assertTrue(statement.path("Sid").asText().matches("[A-Z][A-Za-z0-9]+"), statement + " has no Sid");
        assertTrue(actions(statement).noneMatch(action -> action.contains("*")), statement.toString());
        if (Stack.elements(statement.path("Resource")).anyMatch(r -> r.asText().equals("*"))) {
            assertTrue(WITHOUT_RESOURCE.containsAll(actions(statement).toList()), statement.toString());
        }
    }

    /// Doors that may read any item.
    private static final Set<String> READ_ALL = Set.of(
            "AddFacts",
            "AnswerNotice",
            "CompleteStep",
            "IssueDocument",
            "JoinIncidents",
            "ListIncidents",
            "LookUpReport",
            "PartIncidents",
            "RecordFindings",
            "RecordMilestone",
            "RecordStatement",
            "ReleaseReport",
            "ReplaceSecret",
            "SendNotice",
            "ShowEvidence",
            "ShowIncident",
            "SweepNotices",
            "VerifyIncident");

    private static final String SETTINGS = "SETTINGS";

    /// Which doors may touch every item is written down here, so that no door becomes one of them by the way.
    @Test
    void a_door_is_held_to_kinds_of_keys_unless_it_is_named_here() {
        assertEquals(READ_ALL, unbound(action -> action.matches("dynamodb:(Batch)?Get\\w+|dynamodb:Query")));
        assertEquals(Set.of(), unbound(DoorRightsTest::writes), "may write any item");
        DOORS.resources("AWS::Serverless::Function")
                .flatMap(door -> Stack.ownStatements(door.getValue()))
                .flatMap(DoorRightsTest::keys)
                .forEach(key -> assertTrue(key.matches("[A-Z]+(#\\*|#[a-z-]+\\*?)?"), key + " names no kind of item"));
    }

    @Test
    void only_what_checks_the_settings_may_put_them_in_force() {
        assertEquals(
                Set.of("CheckSettings"),
                DOORS.resources("AWS::Serverless::Function")
                        .filter(door -> Stack.ownStatements(door.getValue())
                                .filter(statement -> actions(statement).anyMatch(DoorRightsTest::writes))
                                .flatMap(DoorRightsTest::keys)
                                .anyMatch(key -> SETTINGS.matches(key.replace("*", ".*"))))
                        .map(Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static boolean writes(String action) {
        return action.matches("dynamodb:(Put|Update|Delete)Item");
    }

    private static Set<String> unbound(Predicate<String> wanted) {
        return DOORS.resources("AWS::Serverless::Function")
                .filter(door -> Stack.ownStatements(door.getValue())
                        .filter(statement -> actions(statement).anyMatch(wanted))
                        .anyMatch(statement -> keys(statement).findAny().isEmpty()))
                .map(Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The leading keys that a statement is bound to.
    private static Stream<String> keys(JsonNode statement) {
        return statement
                .path("Condition")
                .propertyStream()
                .flatMap(condition -> Stack.elements(condition.getValue().path("dynamodb:LeadingKeys")))
                .map(JsonNode::asText);
    }

    @Test
    void who_may_send_a_mail_may_send_a_raw_one_which_ours_are_and_no_other() {
        var sending = Stream.concat(
                        DOORS.resources("AWS::Serverless::Function").flatMap(d -> Stack.ownStatements(d.getValue())),
                        Stack.statements(DOORS.root().at("/Resources/Boundary/Properties/PolicyDocument")))
                .map(statement ->
                        actions(statement).filter(a -> a.startsWith("ses:Send")).collect(Collectors.toSet()))
                .filter(actions -> !actions.isEmpty())
                .toList();
        assertEquals(4, sending.size(), "send-notice, sweep-notices, remind-units and the boundary");
        sending.forEach(actions -> assertEquals(Set.of("ses:SendRawEmail"), actions));
    }

    private static Stream<String> actions(JsonNode statement) {
        return Stack.elements(statement.path("Action")).map(JsonNode::asText);
    }

    @Test
    void a_version_goes_live_only_after_it_was_called() {
        assertEquals("java25", SHARED.path("Runtime").asText());
        assertEquals("arm64", SHARED.at("/Architectures/0").asText());
        assertEquals("PublishedVersions", SHARED.at("/SnapStart/ApplyOn").asText());
        assertEquals("live", SHARED.path("AutoPublishAlias").asText());
        assertTrue(SHARED.path("AutoPublishAliasAllProperties").asBoolean(), "or a changed parameter never goes live");
        assertEquals(
                "SmokeCall",
                SHARED.at("/DeploymentPreference/Hooks/PreTraffic/Ref").asText());
        assertEquals("Boundary", SHARED.at("/PermissionsBoundary/Ref").asText());
        assertEquals("Active", SHARED.path("Tracing").asText());
        assertEquals("DoorsLog", SHARED.at("/LoggingConfig/LogGroup/Ref").asText());
        DOORS.resources("AWS::Serverless::Function")
                .forEach(door -> Set.of(
                                "AutoPublishAlias",
                                "PermissionsBoundary",
                                "Role",
                                "DeploymentPreference",
                                "CodeUri",
                                "Handler")
                        .forEach(own ->
                                assertTrue(!door.getValue().path("Properties").has(own), door.getKey() + " " + own)));
    }

    @Test
    void every_door_of_events_has_a_smoke_event_and_names_what_failed() {
        var smoke =
                DOORS.root().at("/Resources/SmokeCall/Properties/Code/ZipFile").asText();
        events().forEach(event -> {
            assertTrue(
                    smoke.contains("\"" + name(event.getKey()) + "\":"), event.getKey() + " has no event in SmokeCall");
            assertTrue(
                    ofClock(event.getValue())
                            || event.getValue()
                                    .at("/Properties/FunctionResponseTypes/0")
                                    .asText()
                                    .equals("ReportBatchItemFailures"),
                    event.getKey() + " does not report what failed");
        });
    }

    /// Lambda counts a batch whose failed parts are named as a success, so only the door's own metric tells of them.
    @Test
    void every_door_of_events_has_an_alarm_that_its_failures_reach() {
        var failures = watched("Failures").collect(Collectors.toSet());
        var errors = watched("Errors").collect(Collectors.toSet());
        var ages = watched("IteratorAge").collect(Collectors.toSet());
        events().forEach(event -> {
            var door = event.getKey();
            assertTrue(
                    ofClock(event.getValue()) ? errors.contains(door) : failures.contains(name(door)),
                    door + " has no alarm that rings when it fails");
            if (event.getValue().path("Type").asText().equals("DynamoDB")) {
                assertTrue(ages.contains(door), door + " has no alarm on how far it is behind the stream");
            }
        });
        assertTrue(
                DOORS.resources("AWS::CloudWatch::Alarm")
                        .map(alarm -> alarm.getValue().path("Properties"))
                        .anyMatch(alarm -> alarm.path("MetricName").asText().equals("Errors")
                                && alarm.path("Dimensions").isMissingNode()),
                "nothing rings when a door of a queue crashes");
    }

    /// What calls a door and is no request of a person, by the door.
    private static Stream<Entry<String, JsonNode>> events() {
        return DOORS.resources("AWS::Serverless::Function")
                .flatMap(door -> door.getValue()
                        .at("/Properties/Events")
                        .propertyStream()
                        .map(Entry::getValue)
                        .filter(event -> !event.path("Type").asText().equals("HttpApi"))
                        .map(event -> Map.entry(door.getKey(), event)));
    }

    private static boolean ofClock(JsonNode event) {
        return event.path("Type").asText().equals("Schedule");
    }

    private static String name(String door) {
        return DOORS.root()
                .at("/Resources/" + door + "/Properties/Environment/Variables/QUARKUS_FUNQY_EXPORT")
                .asText();
    }

    /// The functions, or the doors, whose metric some alarm looks at.
    private static Stream<String> watched(String metric) {
        return DOORS.resources("AWS::CloudWatch::Alarm")
                .map(alarm -> alarm.getValue().path("Properties"))
                .filter(alarm -> alarm.path("MetricName").asText().equals(metric))
                .flatMap(alarm -> Stack.elements(alarm.path("Dimensions")))
                .map(dimension -> dimension
                        .at("/Value/Ref")
                        .asText(dimension.path("Value").asText()));
    }
}
