package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.incident.Incidents;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.MailPolicy;
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
    FormPage formPage(Pages pages, Agencies agencies, Forms forms) {
        return new FormPage(pages, agencies, forms);
    }

    @Produces
    @Singleton
    ReportsDoor reportsDoor(Agencies agencies, Forms forms, ReceiveReport receive, FormPage form, Pages pages) {
        return new ReportsDoor(new IntakePolicy(agencies.served(), forms), receive, form, pages);
    }

    @Produces
    @Singleton
    LookUpDoor lookUpDoor(Incidents incidents, Secrets secrets, Pages pages) {
        return new LookUpDoor(new LookUpReport(incidents, secrets), pages);
    }

    @Produces
    @Singleton
    MailDoor mailDoor(S3Client s3, Agencies agencies, ReceiveReport receive) {
        return new MailDoor(
                new ReceiveMail(new S3Inbox(s3), new MimeReader(), new MailPolicy(agencies.served()), receive));
    }
}
