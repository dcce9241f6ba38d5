package vn.ungpho;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the deployment says: names of `infra/template.yaml`'s resources, from the environment.
@Singleton
class Settings {

    @ConfigProperty(name = "ungpho.table")
    String table;

    @ConfigProperty(name = "ungpho.inbox-bucket")
    String inboxBucket;

    @ConfigProperty(name = "ungpho.evidence-bucket")
    String evidenceBucket;

    @ConfigProperty(name = "ungpho.documents-bucket")
    String documentsBucket;

    @ConfigProperty(name = "ungpho.settings-bucket")
    String settingsBucket;

    @ConfigProperty(name = "ungpho.settings-seconds", defaultValue = "60")
    int settingsSeconds;

    @ConfigProperty(name = "ungpho.lock-mode")
    String lockMode;

    @ConfigProperty(name = "ungpho.lock-days")
    int lockDays;

    @ConfigProperty(name = "ungpho.mail-from")
    String mailFrom;

    @ConfigProperty(name = "ungpho.configuration-set")
    String configurationSet;

    @ConfigProperty(name = "ungpho.reports-proven-per-hour")
    int reportsProvenPerHour;

    @ConfigProperty(name = "ungpho.reports-aged-per-hour")
    int reportsAgedPerHour;

    @ConfigProperty(name = "ungpho.reports-bare-per-hour")
    int reportsBarePerHour;

    @ConfigProperty(name = "ungpho.reports-per-day")
    int reportsPerDay;

    @ConfigProperty(name = "ungpho.proof-bits")
    int proofBits;

    @ConfigProperty(name = "ungpho.wrong-look-ups-per-hour")
    int wrongLookUpsPerHour;

    @ConfigProperty(name = "ungpho.secret-links-per-hour")
    int secretLinksPerHour;

    @ConfigProperty(name = "ungpho.reply-to")
    String replyTo;

    @ConfigProperty(name = "ungpho.public-url")
    String publicUrl;

    @ConfigProperty(name = "ungpho.agencies")
    List<String> agencies;
}
