package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Policies;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoSupplements;
import vn.ungpho.incident.dynamodb.LimitItem;
import vn.ungpho.intake.AddSupplement;
import vn.ungpho.intake.Delivery;
import vn.ungpho.intake.FindThread;
import vn.ungpho.intake.FixedSecrets;
import vn.ungpho.intake.Inbox.StoredMail;
import vn.ungpho.intake.Intake;
import vn.ungpho.intake.MailLimits;
import vn.ungpho.intake.MailPolicy;
import vn.ungpho.intake.ReceiveMail;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.SignedReplyAddresses;
import vn.ungpho.intake.TakeInMail;
import vn.ungpho.intake.mime.MimeReader;
import vn.ungpho.local.Local;
import vn.ungpho.local.meter.Meter;
import vn.ungpho.local.meter.RequestUnits;
import vn.ungpho.response.yaml.YamlPlans;

/// A mail that stands beside others costs the same however many there are.
@ExtendWith(Embedded.class)
class MailFloodTest {

    private static final String AGENCY = "so-noi-vu-khanh-hoa";
    private static final String PROVEN = """
            Received: from a by inbound-smtp.ap-southeast-1.amazonaws.com with SMTP id 1
            X-SES-Spam-Verdict: PASS
            X-SES-Virus-Verdict: PASS
            Authentication-Results: amazonses.com; dmarc=pass
            """;
    private static final String UNPROVEN = PROVEN.replace("dmarc=pass", "dmarc=fail");

    /// Numbers of one length, after the last mail of an incident that somebody is told of. The entries of the log in
    /// between would be some read units more.
    private static final int EARLY = 30;

    private static final int LATE = 70;

    /// A day of each test's own: limits are counted by the day, for all.
    private final Instant now = Instant.parse("2027-01-01T01:30:00Z")
            .plus(Duration.ofDays(ThreadLocalRandom.current().nextInt(1_000_000)));

    private final ContractTable table;
    private final Metered client;
    private final ReplyAddresses replies;
    private final ReceiveReport reports;
    private final ReceiveMail receive;
    private byte[] raw = {};

    MailFloodTest(Local local) {
        table = ContractTable.beside(local);
        client = new Metered(table.client());
        var incidents = new DynamoIncidents(client, table.name());
        var agencies = new YamlAgencies(List.of(AGENCY));
        var secrets = new FixedSecrets();
        replies = new SignedReplyAddresses("reply@ung-pho.example", secrets::seal);
        reports = new ReceiveReport(
                incidents, agencies, new YamlPlans(), Policies.inForce(), secrets, new Random(now.getEpochSecond()));
        receive = new ReceiveMail(
                (bucket, key) -> new StoredMail(bucket, key, "v1", raw),
                new MimeReader(),
                new TakeInMail(
                        new MailPolicy(agencies.served(), List.of("reply@ung-pho.example")),
                        new MailLimits(secrets::seal),
                        new FindThread(incidents, agencies, replies, new DynamoOutbox(client, table.name())),
                        new AddSupplement(new DynamoSupplements(client, table.name()), agencies, secrets::seal),
                        reports));
    }

    @Test
    void of_mails_that_only_say_whom_they_are_from_the_last_costs_no_more_than_an_early_one() {
        useUpTheDay();
        assertCostDoesNotGrow(i -> UNPROVEN + mail("ai" + i, "Gia " + i));
    }

    @Test
    void of_bytes_that_are_no_mail_the_last_cost_no_more_than_early_ones() {
        useUpTheDay();
        assertCostDoesNotGrow(i -> "\u0000" + now + i);
    }

    @Test
    void of_one_senders_mails_the_last_costs_no_more_than_an_early_one() {
        for (int i = 0; i < 20; i++) {
            deliver(PROVEN + mail("vanthu", "Truoc " + i));
        }
        assertCostDoesNotGrow(i -> PROVEN + mail("vanthu", "Su co " + i));
    }

    @Test
    void of_a_programs_mails_the_last_costs_no_more_than_an_early_one() {
        assertCostDoesNotGrow(i -> PROVEN + "Auto-Submitted: auto-generated\n" + mail("giamsat", "Canh bao " + i));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "thread", "code"})
    void of_a_partys_answers_the_last_costs_no_more_than_an_early_one(String way) {
        var report = Samples.aReport(AGENCY);
        var party = report.reporter().email();
        var opened = (Intake.Accepted) reports.receive(report, new Delivery(way + now, Optional.empty()), now);
        var named =
                switch (way) {
                    case "address" -> "To: " + replies.address(opened.incident(), party) + "\n";
                    case "thread" -> "References: <" + opened.incident() + "@ung-pho.example>\n";
                    default -> "";
                };
        var code = way.equals("code") ? opened.receipt() + " " : "";
        assertCostDoesNotGrow(i -> PROVEN + named + mail("anh", code + "Them " + i));
    }

    /// Of the day's incidents of unproven mails there are as many as there may be.
    private void useUpTheDay() {
        var today = now.truncatedTo(ChronoUnit.DAYS).getEpochSecond();
        table.client()
                .updateItem(r -> r.tableName(table.name())
                        .key(LimitItem.key("mail.unproven." + today))
                        .updateExpression("SET #uses = :all")
                        .expressionAttributeNames(Map.of("#uses", "uses"))
                        .expressionAttributeValues(Map.of(":all", AttributeValue.fromN("1000000"))));
    }

    /// Each is kept once, and costs no more the more there are; so does the first when it comes again.
    private void assertCostDoesNotGrow(IntFunction<String> mails) {
        int before = client.written;
        var costs = new ArrayList<RequestUnits>();
        var again = new ArrayList<RequestUnits>();
        for (int i = 0; i <= LATE; i++) {
            costs.add(deliver(mails.apply(i)));
            if (i == EARLY || i == LATE) {
                again.add(deliver(mails.apply(0)));
            }
        }
        assertEquals(LATE + 1, client.written - before, "each is kept once");
        assertEquals(costs.get(EARLY), costs.get(LATE), "the one more");
        assertEquals(again.getFirst(), again.getLast(), "the first again");
    }

    private RequestUnits deliver(String mail) {
        raw = mail.getBytes(StandardCharsets.UTF_8);
        client.charged = RequestUnits.NONE;
        receive.receive("inbox", Hashes.sha256(raw), now);
        return client.charged;
    }

    /// Another one in each test: the same mail is known on whatever day it comes.
    private String mail(String from, String subject) {
        return """
                From: <%s@coquan.example>
                Subject: %s
                Date: %s
                Content-Type: text/plain; charset=utf-8

                Máy chủ bị mã hóa.
                """.formatted(from, subject, now);
    }

    /// The store, with what its calls are charged and how many transactions it wrote.
    private static final class Metered implements DynamoDbClient {

        private final DynamoDbClient client;
        private final Meter meter;
        private RequestUnits charged = RequestUnits.NONE;
        private int written;

        Metered(DynamoDbClient client) {
            this.client = client;
            this.meter = new Meter(client);
        }

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return metered(request, client::getItem);
        }

        @Override
        public QueryResponse query(QueryRequest request) {
            return metered(request, client::query);
        }

        @Override
        public QueryIterable queryPaginator(QueryRequest request) {
            return new QueryIterable(this, request);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            var answer = metered(request, client::transactWriteItems);
            written++;
            return answer;
        }

        private <Q extends SdkRequest, A extends SdkResponse> A metered(Q request, Function<Q, A> call) {
            var before = meter.before(request);
            try {
                var answer = call.apply(request);
                charged = charged.plus(meter.of(request, answer, before));
                return answer;
            } catch (TransactionCanceledException e) {
                charged = charged.plus(meter.failed(request, e, before));
                throw e;
            }
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
