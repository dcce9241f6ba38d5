package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.WiringOfEscalation.Mails;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.intake.AddSupplement;
import vn.ungpho.intake.FindThread;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.Guard;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.MailLimits;
import vn.ungpho.intake.MailPolicy;
import vn.ungpho.intake.PartSupplement;
import vn.ungpho.intake.ReceiveMail;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.intake.ReleaseReport;
import vn.ungpho.intake.ReportLimits;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.Stamps;
import vn.ungpho.intake.TakeInMail;
import vn.ungpho.intake.dynamodb.DerivedSecrets;
import vn.ungpho.intake.dynamodb.DynamoCounters;
import vn.ungpho.intake.dynamodb.SaltedAddresses;
import vn.ungpho.intake.dynamodb.StoredKeys;
import vn.ungpho.intake.mime.MimeReader;
import vn.ungpho.intake.s3.MailDoor;
import vn.ungpho.intake.s3.S3Inbox;
import vn.ungpho.intake.web.EntryDoor;
import vn.ungpho.intake.web.FormPage;
import vn.ungpho.intake.web.LookUpDoor;
import vn.ungpho.intake.web.QuarantineDoor;
import vn.ungpho.intake.web.ReportAnswers;
import vn.ungpho.intake.web.ReportsDoor;
import vn.ungpho.intake.web.StatePage;
import vn.ungpho.intake.web.SupplementsDoor;
import vn.ungpho.intake.web.UploadOffer;
import vn.ungpho.intake.yaml.YamlForms;
import vn.ungpho.response.Plans;
import vn.ungpho.web.Pages;

/// What takes reports in.
class WiringOfIntake {

    @Produces
    @Singleton
    Forms forms() {
        return new YamlForms();
    }

    @Produces
    @Singleton
    StoredKeys storedKeys(DynamoDbClient dynamoDb, Settings settings) {
        return new StoredKeys(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    Secrets secrets(StoredKeys keys) {
        return new DerivedSecrets(keys);
    }

    @Produces
    @Singleton
    Guard guard(Secrets secrets, StoredKeys keys, Settings settings) {
        return new Guard(
                new Stamps(secrets, settings.proofBits),
                new ReportLimits(
                        settings.reportsProvenPerHour,
                        settings.reportsAgedPerHour,
                        settings.reportsBarePerHour,
                        settings.reportsPerDay),
                new SaltedAddresses(keys));
    }

    @Produces
    @Singleton
    ReceiveReport receiveReport(
            Incidents incidents, Agencies agencies, Plans plans, EscalationPolicy policy, Secrets secrets) {
        return new ReceiveReport(incidents, agencies, plans, policy, secrets, new SecureRandom());
    }

    @Produces
    @Singleton
    FormPage formPage(Pages pages, Agencies agencies, Forms forms, Guard guard) {
        return new FormPage(pages, agencies, forms, guard.stamps());
    }

    @Produces
    @Singleton
    IntakePolicy intakePolicy(Agencies agencies, Forms forms) {
        return new IntakePolicy(agencies.served(), forms);
    }

    @Produces
    @Singleton
    ReportsDoor reportsDoor(IntakePolicy policy, ReceiveReport receive, Guard guard, ReportAnswers answers) {
        return new ReportsDoor(policy, receive, guard, answers);
    }

    @Produces
    @Singleton
    EntryDoor entryDoor(IntakePolicy policy, ReceiveReport receive) {
        return new EntryDoor(policy, receive);
    }

    @Produces
    @Singleton
    ReportAnswers reportAnswers(Provider<FormPage> form, Provider<Pages> pages, UploadOffer offer) {
        return new ReportAnswers(form, pages, offer);
    }

    @Produces
    @Singleton
    LookUpReport lookUpReport(
            Incidents incidents, Secrets secrets, Guard guard, DynamoDbClient dynamoDb, Settings settings) {
        return new LookUpReport(
                incidents,
                secrets,
                new DynamoCounters(dynamoDb, settings.table),
                guard.addresses(),
                settings.wrongLookUpsPerHour);
    }

    @Produces
    @Singleton
    StatePage statePage(Pages pages, UploadOffer offer) {
        return new StatePage(pages, offer);
    }

    @Produces
    @Singleton
    LookUpDoor lookUpDoor(LookUpReport lookUp, Pages pages, StatePage state) {
        return new LookUpDoor(lookUp, pages, state);
    }

    @Produces
    @Singleton
    AddSupplement addSupplement(Supplements supplements, Agencies agencies, Secrets secrets) {
        return new AddSupplement(supplements, agencies, secrets::seal);
    }

    @Produces
    @Singleton
    MailDoor mailDoor(S3Client s3, ObjectLock lock, TakeInMail takeIn) {
        return new MailDoor(new ReceiveMail(new S3Inbox(s3, lock), new MimeReader(), takeIn));
    }

    @Produces
    @Singleton
    TakeInMail takeInMail(
            Incidents incidents,
            AddSupplement supplement,
            Agencies agencies,
            ReceiveReport receive,
            Secrets secrets,
            Mails mails,
            Settings settings) {
        return new TakeInMail(
                new MailPolicy(agencies.served(), List.of(settings.mailFrom, settings.replyTo)),
                new MailLimits(secrets::seal),
                new FindThread(incidents, agencies, mails.replies(), mails.outbox()),
                supplement,
                receive);
    }

    @Produces
    @Singleton
    QuarantineDoor quarantineDoor(Incidents incidents) {
        return new QuarantineDoor(new ReleaseReport(incidents));
    }

    @Produces
    @Singleton
    SupplementsDoor supplementsDoor(Supplements supplements, ReceiveReport receive) {
        return new SupplementsDoor(new PartSupplement(supplements, receive));
    }
}
