package vn.ungpho.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.local.template.Stack.DOORS;
import static vn.ungpho.local.template.Stack.STATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an auditor asks of the two stacks together: what lasts, what is closed, what is watched.
class StacksTest {
    private static final List<String> LASTING = List.of(
            "AWS::DynamoDB::Table",
            "AWS::S3::Bucket",
            "AWS::S3::BucketPolicy",
            "AWS::SQS::Queue",
            "AWS::SQS::QueuePolicy",
            "AWS::Cognito::UserPool");

    @Test
    void what_lasts_is_in_the_first_stack_and_stays_whatever_happens_to_it() {
        LASTING.forEach(type -> {
            assertEquals(0, DOORS.resources(type).count(), type + " belongs into state.yaml");
            STATE.resources(type).forEach(r -> {
                assertEquals("Retain", r.getValue().path("DeletionPolicy").asText(), r.getKey());
                assertEquals("Retain", r.getValue().path("UpdateReplacePolicy").asText(), r.getKey());
            });
        });
        assertEquals(0, STATE.resources("AWS::Serverless::Function").count());
        var table =
                properties(STATE.resources("AWS::DynamoDB::Table").findFirst().orElseThrow());
        assertTrue(table.path("DeletionProtectionEnabled").asBoolean());
        assertTrue(table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                .asBoolean());
        assertTrue(table.at("/SSESpecification/SSEEnabled").asBoolean());
    }

    @Test
    void each_output_of_the_first_stack_is_a_parameter_of_the_second() {
        var outputs = STATE.names("Outputs");
        outputs.removeAll(DOORS.names("Parameters"));
        assertEquals(Set.of("MailRuleSet", "OfficersPool"), outputs, "ops alone need these");
        var needed = DOORS.names("Parameters");
        needed.removeIf(name -> !name.endsWith("Arn") || name.equals("CertificateArn"));
        assertTrue(STATE.names("Outputs").containsAll(needed), needed::toString);
    }

    @Test
    void the_outputs_say_the_restored_table_once_one_was_given() {
        var own = new Resolver(STATE.root(), Map.of(), Map.of());
        var restored = new Resolver(
                STATE.root(), Map.of("RestoredTableArn", "arn:t", "RestoredTableStreamArn", "arn:s"), Map.of());
        for (var name : List.of("TableArn", "TableStreamArn")) {
            var choice = STATE.root().path("Outputs").path(name).path("Value").path("Fn::If");
            assertEquals(
                    "Table", Resolver.target(choice.get(own.holds(choice.get(0)) ? 1 : 2)), "its own where none was");
            assertEquals("Restored" + name, Resolver.target(choice.get(restored.holds(choice.get(0)) ? 1 : 2)));
        }
        assertTrue(rule("RestoredTableHasItsStream", Map.of()));
        assertTrue(!rule("RestoredTableHasItsStream", Map.of("RestoredTableArn", "arn:t")));
        assertTrue(!rule("RestoredStreamHasItsTable", Map.of("RestoredTableStreamArn", "arn:s")));
    }

    @ParameterizedTest
    @CsvSource({
        "ap-southeast-1, a@b.example, '', true",
        "ap-south-1, a@b.example, '', true",
        "af-south-1, a@b.example, '', false",
        "af-south-1, '', '', true",
        "af-south-1, a@b.example, af-south-1, true",
        "af-south-1, a@b.example, il-central-1, false"
    })
    void mail_is_refused_where_the_region_is_not_known_to_receive_it(
            String region, String mailTo, String mailRegion, boolean through) {
        assertEquals(
                through,
                rule("RegionReceivesMail", Map.of("AWS::Region", region, "MailTo", mailTo, "MailRegion", mailRegion)));
    }

    /// Whether a rule of the first stack lets a deployment with these parameters through. No implementation of AWS that
    /// is free looks at rules, so they are looked at here.
    private static boolean rule(String name, Map<String, String> parameters) {
        var resolver = new Resolver(STATE.root(), parameters, Map.of());
        var rule = STATE.root().path("Rules").path(name);
        assertTrue(rule.isObject(), name);
        return rule.has("RuleCondition") && !resolver.holds(rule.get("RuleCondition"))
                || rule.path("Assertions").valueStream().allMatch(a -> resolver.holds(a.path("Assert")));
    }

    @Test
    void an_officer_signs_in_with_a_password_and_a_second_factor_and_with_nothing_else() {
        var pool = STATE.root().at("/Resources/Officers/Properties");
        assertEquals("ON", pool.path("MfaConfiguration").asText());
        assertEquals("SOFTWARE_TOKEN_MFA", pool.at("/EnabledMfas/0").asText());
        assertTrue(pool.at("/AdminCreateUserConfig/AllowAdminCreateUserOnly").asBoolean(), "nobody signs up");
        var client = STATE.root().at("/Resources/OfficersClient/Properties");
        assertEquals(
                Set.of("ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
                Stack.elements(client.path("ExplicitAuthFlows"))
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet()),
                "what infra/sign-in asks for");
        assertTrue(!client.path("GenerateSecret").asBoolean(), "the program has no secret to show");
        assertEquals(
                "Officers", STATE.root().at("/Outputs/OfficersPool/Value/Ref").asText());
        assertEquals(
                "OfficersScope",
                Stack.spokenOf(DOORS.root().at("/Resources/Api/Properties/Auth/Authorizers/Officers"))
                        .filter(name -> name.endsWith("Scope") && name.startsWith("Officers"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void every_name_that_is_spoken_of_is_there() {
        Stream.of(STATE, DOORS).forEach(stack -> {
            var known = stack.names("Resources");
            known.addAll(stack.names("Parameters"));
            var unknown = Stack.spokenOf(stack.root())
                    .filter(name -> !name.startsWith("AWS::"))
                    // SAM makes them out of Api and of DeploymentPreference.
                    .filter(name -> !Set.of("ApiApiGatewayDefaultStage", "ServerlessDeploymentApplication")
                            .contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            unknown.removeAll(known);
            assertEquals(Set.of(), unknown);
        });
        var twice = STATE.names("Resources");
        twice.retainAll(DOORS.names("Resources"));
        assertEquals(Set.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BucketName",
                "TableName",
                "QueueName",
                "FunctionName",
                "RoleName",
                "TopicName",
                "LogGroupName",
                "AlarmName",
                "ManagedPolicyName",
                "UserPoolName",
                "ClientName",
                "DashboardName",
                "RuleSetName",
                "ApplicationName"
            })
    void nothing_has_a_fixed_name_so_a_second_stack_fits_into_the_account(String property) {
        Stream.of(STATE, DOORS)
                .flatMap(stack -> stack.root().path("Resources").propertyStream())
                .forEach(r ->
                        assertTrue(!properties(r).path(property).isTextual(), r.getKey() + " is named " + property));
    }

    @Test
    void every_bucket_is_encrypted_versioned_closed_and_speaks_tls_only() {
        Stack.inBoth("AWS::S3::Bucket").forEach(bucket -> {
            var p = properties(bucket);
            assertTrue(
                    p.at("/BucketEncryption/ServerSideEncryptionConfiguration/0")
                            .isObject(),
                    bucket.getKey());
            assertEquals("Enabled", p.at("/VersioningConfiguration/Status").asText(), bucket.getKey());
            var blocked =
                    p.path("PublicAccessBlockConfiguration").propertyStream().toList();
            assertEquals(4, blocked.size(), bucket.getKey());
            assertTrue(blocked.stream().allMatch(b -> b.getValue().asBoolean()), bucket.getKey());
            assertTrue(p.at("/LifecycleConfiguration/Rules").size() > 0, bucket.getKey());
            assertTrue(
                    Stack.inBoth("AWS::S3::BucketPolicy")
                            .map(StacksTest::properties)
                            .filter(policy -> policy.at("/Bucket/Ref").asText().equals(bucket.getKey()))
                            .flatMap(policy -> Stack.statements(policy.path("PolicyDocument")))
                            .anyMatch(s -> s.path("Sid").asText().equals("OnlyTls")
                                    && s.path("Effect").asText().equals("Deny")
                                    && s.path("Action").asText().equals("s3:*")
                                    && s.at("/Condition/Bool/aws:SecureTransport")
                                            .asText()
                                            .equals("false")),
                    bucket.getKey());
        });
    }

    @Test
    void what_expires_is_gone_soon_after_with_its_mark_of_deletion() {
        var expiring = Stack.inBoth("AWS::S3::Bucket")
                .filter(bucket -> lifecycle(bucket).anyMatch(rule -> rule.has("ExpirationInDays")))
                .toList();
        assertEquals(
                Set.of("InboxBucket", "EvidenceBucket", "LogBucket"),
                expiring.stream().map(Entry::getKey).collect(Collectors.toSet()));
        expiring.forEach(bucket -> {
            var older = lifecycle(bucket)
                    .map(rule -> rule.at("/NoncurrentVersionExpiration/NoncurrentDays"))
                    .filter(JsonNode::isInt)
                    .toList();
            assertEquals(1, older.size(), bucket.getKey());
            assertTrue(older.getFirst().asInt() <= 30, bucket.getKey() + " keeps for " + older + " days more");
            // S3 takes it in no rule that has days.
            assertTrue(
                    lifecycle(bucket)
                            .filter(rule -> !rule.has("ExpirationInDays"))
                            .anyMatch(rule ->
                                    rule.path("ExpiredObjectDeleteMarker").asBoolean()),
                    bucket.getKey());
        });
    }

    @Test
    void access_logs_with_addresses_of_reporters_stay_no_longer_than_other_logs() {
        var bucket = STATE.resources("AWS::S3::Bucket")
                .filter(each -> each.getKey().equals("LogBucket"))
                .findFirst()
                .orElseThrow();
        assertTrue(lifecycle(bucket)
                .anyMatch(rule -> rule.at("/ExpirationInDays/Ref").asText().equals("LogDays")));
        var days = "/Parameters/LogDays/";
        for (var said : List.of("Default", "AllowedValues")) {
            assertEquals(DOORS.root().at(days + said), STATE.root().at(days + said), said);
        }
    }

    private static Stream<JsonNode> lifecycle(Entry<String, JsonNode> bucket) {
        return properties(bucket).at("/LifecycleConfiguration/Rules").valueStream();
    }

    @Test
    void every_queue_has_one_policy_which_refuses_whoever_comes_without_tls() {
        STATE.resources("AWS::SQS::Queue").forEach(queue -> {
            var policies = STATE.resources("AWS::SQS::QueuePolicy")
                    .filter(policy ->
                            Stack.spokenOf(properties(policy).path("Queues")).anyMatch(queue.getKey()::equals))
                    .toList();
            assertEquals(1, policies.size(), queue.getKey() + ": the last of two would be all that holds");
            assertTrue(
                    Stack.statements(properties(policies.getFirst()).path("PolicyDocument"))
                            .filter(s -> s.path("Sid").asText().equals("OnlyTls"))
                            .filter(s -> s.path("Effect").asText().equals("Deny"))
                            .filter(s -> s.path("Action").asText().equals("sqs:*"))
                            .flatMap(s -> Stack.spokenOf(s.path("Resource")))
                            .anyMatch(resource -> resource.startsWith(queue.getKey())),
                    queue.getKey());
        });
    }

    @Test
    void every_queue_is_encrypted_and_watched_and_has_its_dead_letters() {
        var watched = Stack.inBoth("AWS::CloudWatch::Alarm")
                .flatMap(alarm -> Stack.spokenOf(properties(alarm).path("Dimensions")))
                .collect(Collectors.toSet());
        var dead = STATE.resources("AWS::SQS::Queue")
                .flatMap(queue -> Stack.spokenOf(properties(queue).path("RedrivePolicy")))
                .collect(Collectors.toSet());
        // What a stream gives up goes where its mapping says.
        DOORS.resources("AWS::Serverless::Function")
                .flatMap(door -> properties(door).path("Events").valueStream())
                .flatMap(event -> Stack.spokenOf(event.at("/Properties/DestinationConfig")))
                .forEach(arn -> dead.add(arn.replaceAll("Arn$", "")));
        STATE.resources("AWS::SQS::Queue").forEach(queue -> {
            var p = properties(queue);
            assertTrue(p.path("SqsManagedSseEnabled").asBoolean(), queue.getKey());
            assertTrue(watched.contains(queue.getKey()), queue.getKey() + " has no alarm");
            assertTrue(
                    p.path("RedrivePolicy").has("deadLetterTargetArn") || dead.contains(queue.getKey()),
                    queue.getKey());
        });
    }

    @Test
    void every_log_group_has_an_end_and_alarms_reach_people_only() {
        Stack.inBoth("AWS::Logs::LogGroup")
                .forEach(group -> assertTrue(properties(group).has("RetentionInDays"), group.getKey()));
        Stack.inBoth("AWS::SNS::Subscription")
                .forEach(s ->
                        assertEquals("email", properties(s).path("Protocol").asText()));
        Stack.inBoth("AWS::CloudWatch::Alarm")
                .forEach(alarm -> assertTrue(properties(alarm).has("AlarmActions"), alarm.getKey()));
    }

    private static JsonNode properties(Entry<String, JsonNode> resource) {
        return resource.getValue().path("Properties");
    }
}
