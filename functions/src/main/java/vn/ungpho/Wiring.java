package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.WatchedIncidents;
import vn.ungpho.escalation.Watches;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.TermIndex;
import vn.ungpho.incident.dynamodb.DynamoIncidents;
import vn.ungpho.incident.dynamodb.DynamoSupplements;
import vn.ungpho.incident.dynamodb.DynamoTermIndex;
import vn.ungpho.incident.dynamodb.Item;
import vn.ungpho.incident.log.CountedIncidents;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.Plans;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.settings.CurrentSettings;
import vn.ungpho.web.Answering;
import vn.ungpho.web.HealthDoor;
import vn.ungpho.web.HealthDoor.Part;
import vn.ungpho.web.Pages;

/// What every door stands on. Together with the other wirings of this package the only place that builds use cases
/// and adapters; each is built once, when a door first needs it.
class Wiring {

    // What the doors stand on.

    @Produces
    @Singleton
    InstantSource clock() {
        // To the millisecond: what is stored, shown and compared is the same moment. A clock that can be moved is
        // on the class path of a machine that wants one; the zip has none.
        return ServiceLoader.load(InstantSource.class).findFirst().orElseGet(() -> Clock.tickMillis(ZoneOffset.UTC));
    }

    @Produces
    @Singleton
    Templates templates(CurrentSettings files) {
        return new Templates(files);
    }

    @Produces
    @Singleton
    Pages pages(Templates templates, Agencies agencies) {
        var phones = new LinkedHashMap<String, String>();
        agencies.served().forEach(a -> a.profile().phone().ifPresent(phone -> phones.put(a.name(), phone)));
        return new Pages(templates, agencies.served().getFirst().name(), phones);
    }

    @Produces
    @Singleton
    Answering answering(Provider<Pages> pages, Renewal renewal) {
        return new Answering(pages, renewal);
    }

    @Produces
    @Singleton
    Agencies agencies(CurrentSettings files, Settings settings) {
        return new YamlAgencies(files, settings.agencies);
    }

    @Produces
    @Singleton
    Plans plans(CurrentSettings files) {
        return new YamlPlans(files);
    }

    @Produces
    @Singleton
    FindingFields findingFields() {
        return new YamlFindingFields();
    }

    @Produces
    @Singleton
    Incidents incidents(
            DynamoDbClient dynamoDb, Watches watches, Agencies agencies, EscalationPolicy policy, Settings settings) {
        var counted = new CountedIncidents(new DynamoIncidents(dynamoDb, settings.table));
        return new WatchedIncidents(counted, watches, agencies, policy);
    }

    @Produces
    @Singleton
    TermIndex termIndex(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoTermIndex(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    Supplements supplements(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoSupplements(dynamoDb, settings.table);
    }

    // Health.

    @Produces
    @Singleton
    HealthDoor healthDoor(DynamoDbClient dynamoDb, S3Client s3, SesV2Client ses, Renewal renewal, Settings settings) {
        return new HealthDoor(List.of(
                new Part("store", () -> {
                    dynamoDb.getItem(r -> r.tableName(settings.table)
                            .key(Item.key("HEALTH", "HEALTH").attributes()));
                    // No door starts that cannot read the settings in force.
                    renewal.run();
                }),
                new Part("objects", () -> buckets(s3, settings)),
                new Part("mail-out", () -> ses.getAccount(r -> {}))));
    }

    private static void buckets(S3Client s3, Settings settings) {
        Stream.of(settings.inboxBucket, settings.evidenceBucket, settings.documentsBucket)
                .forEach(bucket -> s3.headBucket(r -> r.bucket(bucket)));
    }
}
