package vn.ungpho.local.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import vn.ungpho.local.template.Wiring;

/// A door is allowed here what the template allows it on AWS, and nothing more.
class RightsTest {
    private static final String TABLE = "ungpho-table";
    private static final Rights RIGHTS =
            new Rights(Wiring.read(Path.of("../.."), 1, Map.of()).policies());

    @Test
    void a_door_may_write_the_keys_that_its_policy_names() {
        assertTrue(allowed("join-incidents", put("INCIDENT#1"), put("OUTBOX#1")));
        assertFalse(allowed("join-incidents", put("INCIDENT#1"), put("SETTING#reporters-key")));
        assertFalse(allowed("look-up-report", put("INCIDENT#1")));
    }

    @Test
    void the_door_that_everybody_may_call_reaches_what_it_needs_and_nothing_else() {
        assertTrue(allowed("receive-report", put("INCIDENT#1"), put("RECEIPT#1"), put("SETTING#salt-2026-11-25")));
        assertFalse(allowed("receive-report", put("ROUTINE#1")));
        assertFalse(allowed("receive-report", put("SETTING#x")));
        assertTrue(allowed("receive-report", get("DEDUPE#1")));
        assertFalse(allowed("receive-report", get("RECEIPT#1")));
        assertFalse(allowed("register-evidence", get("SETTING#reporters-key")));
        assertTrue(allowed("check-health", get("HEALTH")));
        assertFalse(allowed("check-health", get("INCIDENT#1")));
    }

    private static SdkRequest get(String pk) {
        return GetItemRequest.builder().tableName(TABLE).key(item(pk)).build();
    }

    @Test
    void every_part_of_a_transaction_counts() {
        var transaction = TransactWriteItemsRequest.builder()
                .transactItems(
                        TransactWriteItem.builder()
                                .put(p -> p.tableName(TABLE).item(item("LIMIT#1")))
                                .build(),
                        TransactWriteItem.builder()
                                .delete(d -> d.tableName(TABLE).key(item("LIMIT#1")))
                                .build())
                .build();
        assertEquals(
                List.of("dynamodb:PutItem", "dynamodb:DeleteItem"),
                Need.of(transaction).stream().map(Need::action).toList());
        assertFalse(allowed("receive-report", transaction));
    }

    @Test
    void an_index_is_a_resource_of_its_own() {
        var due = QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("gsi1pk = :due AND gsi1sk <= :now")
                .expressionAttributeValues(Map.of(":due", AttributeValue.fromS("TIMER#DUE")));
        assertTrue(allowed("sweep-notices", due.indexName("gsi1").build()));
        assertFalse(allowed("record-findings", due.indexName("gsi1").build()));
        assertTrue(allowed("record-findings", due.indexName(null).build()));
    }

    @Test
    void an_object_is_reached_under_its_prefix_and_in_old_versions_only_by_whom_the_policy_says() {
        var incoming = GetObjectRequest.builder()
                .bucket("ungpho-evidence-bucket")
                .key("evidence/incoming/1")
                .build();
        assertTrue(allowed("register-evidence", incoming));
        assertTrue(
                allowed("register-evidence", incoming.toBuilder().versionId("1").build()));
        var mail = GetObjectRequest.builder()
                .bucket("ungpho-inbox-bucket")
                .key("mail/1")
                .build();
        assertTrue(allowed("receive-mail", mail));
        assertFalse(allowed("receive-mail", mail.toBuilder().versionId("1").build()));
        assertTrue(allowed("show-evidence", incoming.toBuilder().versionId("1").build()));
        assertFalse(allowed("receive-mail", incoming));
        assertFalse(allowed(
                "check-settings",
                PutObjectRequest.builder()
                        .bucket("ungpho-settings-bucket")
                        .key("incoming/a.yaml")
                        .build()));
    }

    @Test
    void a_notice_is_a_raw_mail_of_the_one_sender_and_its_doors_may_send_it() {
        var parameters = Wiring.read(Path.of("../.."), 1, Map.of()).environment();
        var notice = SendEmailRequest.builder()
                .fromEmailAddress(parameters.get("UNGPHO_MAIL_FROM"))
                .configurationSetName(parameters.get("UNGPHO_CONFIGURATION_SET"))
                .content(c -> c.raw(m -> m.data(SdkBytes.fromUtf8String("Subject: x"))))
                .build();
        assertEquals(
                List.of("ses:SendRawEmail", "ses:SendRawEmail"),
                Need.of(notice).stream().map(Need::action).toList());
        Stream.of("send-notice", "sweep-notices", "remind-units").forEach(door -> {
            assertTrue(allowed(door, notice), door);
            assertFalse(
                    allowed(door, notice.toBuilder().fromEmailAddress("a@b.vn").build()), door);
            assertFalse(
                    allowed(
                            door,
                            notice.toBuilder().configurationSetName("other").build()),
                    door);
        });
        assertFalse(allowed("receive-report", notice));
    }

    @Test
    void what_nobody_has_said_the_right_of_is_broken_and_not_passed_over() {
        assertThrows(
                IllegalStateException.class,
                () -> Need.of(ScanRequest.builder().tableName(TABLE).build()));
    }

    @Test
    void a_stranger_may_nothing() {
        var get = GetItemRequest.builder()
                .tableName(TABLE)
                .key(item("INCIDENT#1"))
                .build();
        assertFalse(allowed("no-such-door", get));
        assertFalse(allowed("refuse-unknown", get));
    }

    @Test
    void a_right_that_is_used_is_one_that_was_granted() {
        var granted = RIGHTS.granted().toList();
        var write = Need.of(put("OUTBOX#1")).getFirst();
        var used = RIGHTS.used("join-incidents", write).toList();
        assertEquals(
                List.of("join-incidents WriteIncidentAndOutbox dynamodb:PutItem table/ungpho-table OUTBOX#*"), used);
        assertTrue(granted.containsAll(used));
        assertTrue(granted.contains("join-incidents ChangeIncident dynamodb:UpdateItem table/ungpho-table INCIDENT#*"));
        assertTrue(granted.stream().noneMatch(right -> right.startsWith("boundary")));
    }

    private static boolean allowed(String door, SdkRequest... requests) {
        return List.of(requests).stream()
                .flatMap(request -> Need.of(request).stream())
                .allMatch(need -> RIGHTS.allow(door, need));
    }

    private static SdkRequest put(String pk) {
        return TransactWriteItemsRequest.builder()
                .transactItems(TransactWriteItem.builder()
                        .put(p -> p.tableName(TABLE).item(item(pk)))
                        .build())
                .build();
    }

    private static Map<String, AttributeValue> item(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("x"));
    }
}
