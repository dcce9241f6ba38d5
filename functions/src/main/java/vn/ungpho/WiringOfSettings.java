package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.qute.MailShape;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.escalation.yaml.YamlRoutineDuties;
import vn.ungpho.escalation.yaml.YamlTimetable;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.qute.TemplateCheck;
import vn.ungpho.response.yaml.LooseFiles;
import vn.ungpho.response.yaml.PlanReferences;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.settings.CheckSettings;
import vn.ungpho.settings.CurrentSettings;
import vn.ungpho.settings.LiveSettings;
import vn.ungpho.settings.SettingCheck;
import vn.ungpho.settings.dynamodb.DynamoLiveSettings;
import vn.ungpho.settings.s3.S3IncomingFiles;
import vn.ungpho.settings.s3.SettingsDoor;

/// What agencies, plans, law and wording are read from, and what replaces them.
class WiringOfSettings {

    @Produces
    @Singleton
    LiveSettings liveSettings(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoLiveSettings(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    CurrentSettings currentSettings(LiveSettings live, Settings settings) {
        return new CurrentSettings(live, Duration.ofSeconds(settings.settingsSeconds));
    }

    @Produces
    @Singleton
    Renewal renewal(CurrentSettings settings, InstantSource clock) {
        return new Renewal(settings, clock);
    }

    @Produces
    @Singleton
    SettingsDoor settingsDoor(LiveSettings live, S3Client s3, Settings settings) {
        return new SettingsDoor(
                new CheckSettings(live, new S3IncomingFiles(s3, settings.settingsBucket), checks(settings)));
    }

    /// Every reader that the doors use.
    static List<SettingCheck> checks(Settings settings) {
        return List.of(
                new LooseFiles(),
                new PlanReferences(files -> new YamlAgencies(files, settings.agencies)),
                YamlDuties::new,
                YamlHolidays::read,
                YamlRoutineDuties::read,
                YamlTimetable::read,
                YamlLawBook::read,
                YamlSeverity::read,
                new TemplateCheck(),
                new MailShape());
    }
}
