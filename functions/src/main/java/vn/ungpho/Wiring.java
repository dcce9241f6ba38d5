package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.document.Wording;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.document.s3.S3DocumentArchive;
import vn.ungpho.document.web.DocumentsDoor;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.escalation.dynamodb.NoticesDoor;
import vn.ungpho.escalation.qute.QuteNoticeWording;
import vn.ungpho.escalation.ses.SesNoticeSender;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.web.IncidentsDoor;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.ReceiveMail;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.dynamodb.DerivedSecrets;
import vn.ungpho.intake.mime.MimeReader;
import vn.ungpho.intake.s3.MailDoor;
import vn.ungpho.intake.s3.S3Inbox;
import vn.ungpho.intake.web.FormPage;
import vn.ungpho.intake.web.LookUpDoor;
import vn.ungpho.intake.web.ReportsDoor;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.Plans;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Answering;
import vn.ungpho.web.HealthDoor;
import vn.ungpho.web.HealthDoor.Part;
import vn.ungpho.web.Pages;

/// The only place that builds use cases and adapters. Each is built once, when a door first needs it.
class Wiring {

    /// Version of the public form's fields; goes up when a field is added, removed or means something else.
    private static final String FORM_VERSION = "1";

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(12);

    // What the doors stand on.

    @Produces
    @Singleton
    InstantSource clock() {
        // To the millisecond: what is stored, shown and compared is the same moment.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    Templates templates() {
        return new Templates();
    }

    @Produces
    @Singleton
    Pages pages(Templates templates) {
        return new Pages(templates);
    }

    @Produces
    @Singleton
    Answering answering(Provider<Pages> pages) {
        return new Answering(pages);
    }

    @Produces
    @Singleton
    Agencies agencies(Settings settings) {
        return new YamlAgencies(settings.agencies);
    }

    @Produces
    @Singleton
    Plans plans() {
        return new YamlPlans();
    }

    // AWS. Region, credentials and endpoints come from the environment; one HTTP client that starts quickly.

    @Produces
    @Singleton
    DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(bounded())
                .build();
    }

    @Produces
    @Singleton
    S3Client s3() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                // This HTTP client sends chunks that some stores close the connection on; our objects are small.
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .overrideConfiguration(bounded())
                .build();
    }

    @Produces
    @Singleton
    S3Presigner presigner() {
        return S3Presigner.create();
    }

    @Produces
    @Singleton
    SesV2Client ses() {
        return SesV2Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(bounded())
                .build();
    }

    /// A person waits at the other end of most calls.
    private static ClientOverrideConfiguration bounded() {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(ATTEMPT)
                .apiCallTimeout(CALL)
                .build();
    }

    @Produces
    @Singleton
    Incidents incidents(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoIncidents(dynamoDb, settings.table);
    }

    // Intake.

    @Produces
    @Singleton
    Secrets secrets(DynamoDbClient dynamoDb, Settings settings) {
        return new DerivedSecrets(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    ReceiveReport receiveReport(Incidents incidents, Agencies agencies, Plans plans, Secrets secrets) {
        return new ReceiveReport(incidents, agencies, plans, EscalationPolicy.inForce(), secrets, new SecureRandom());
    }

    @Produces
    @Singleton
    FormPage formPage(Pages pages, Agencies agencies) {
        return new FormPage(pages, agencies);
    }

    @Produces
    @Singleton
    ReportsDoor reportsDoor(Agencies agencies, ReceiveReport receive, FormPage form, Pages pages) {
        return new ReportsDoor(new IntakePolicy(agencies.served(), FORM_VERSION), receive, form, pages);
    }

    @Produces
    @Singleton
    LookUpDoor lookUpDoor(Incidents incidents, Secrets secrets, Pages pages) {
        return new LookUpDoor(new LookUpReport(incidents, secrets), pages);
    }

    @Produces
    @Singleton
    MailDoor mailDoor(S3Client s3, Agencies agencies, ReceiveReport receive) {
        return new MailDoor(new ReceiveMail(new S3Inbox(s3), new MimeReader(), agencies, receive));
    }

    @Produces
    @Singleton
    IncidentsDoor incidentsDoor(Incidents incidents, Agencies agencies) {
        return new IncidentsDoor(incidents, agencies);
    }

    // Escalation.

    @Produces
    @Singleton
    NoticesDoor noticesDoor(Incidents incidents, Agencies agencies, Templates templates, Mails mails) {
        var send =
                new SendNotice(mails.outbox(), incidents, agencies, new QuteNoticeWording(templates), mails.sender());
        return new NoticesDoor(send, new SweepNotices(mails.outbox(), send));
    }

    /// What keeps mails and what sends them.
    record Mails(Outbox outbox, NoticeSender sender) {}

    @Produces
    @Singleton
    Mails mails(DynamoDbClient dynamoDb, SesV2Client ses, Settings settings) {
        return new Mails(new DynamoOutbox(dynamoDb, settings.table), new SesNoticeSender(ses, settings.mailFrom));
    }

    // Documents.

    @Produces
    @Singleton
    DocumentsDoor documentsDoor(Plans plans, Agencies agencies, Incidents incidents, Papers papers) {
        return new DocumentsDoor(
                new IssueDocument(plans, agencies, incidents, papers.wording(), papers.typesetter(), papers.archive()));
    }

    /// What words, sets and keeps documents.
    record Papers(Wording wording, Typesetter typesetter, DocumentArchive archive) {}

    @Produces
    @Singleton
    Papers papers(Templates templates, S3Client s3, S3Presigner presigner, Settings settings) {
        return new Papers(
                new QuteWording(templates),
                new DocxTypesetter(),
                new S3DocumentArchive(s3, presigner, settings.documentsBucket));
    }

    // Health.

    @Produces
    @Singleton
    HealthDoor healthDoor(DynamoDbClient dynamoDb, S3Client s3, SesV2Client ses, Settings settings) {
        return new HealthDoor(List.of(
                new Part(
                        "store",
                        () -> dynamoDb.getItem(r -> r.tableName(settings.table)
                                .key(Item.key("HEALTH", "HEALTH").attributes()))),
                new Part("objects", () -> buckets(s3, settings)),
                new Part("mail-out", () -> ses.getAccount(r -> {}))));
    }

    private static void buckets(S3Client s3, Settings settings) {
        Stream.of(settings.inboxBucket, settings.evidenceBucket, settings.documentsBucket)
                .forEach(bucket -> s3.headBucket(r -> r.bucket(bucket)));
    }
}
