package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.escalation.SecretLinks;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.escalation.dynamodb.NoticesDoor;
import vn.ungpho.escalation.log.CountedOutbox;
import vn.ungpho.escalation.qute.QuteNoticeWording;
import vn.ungpho.escalation.ses.SesNoticeSender;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Incidents;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.SignedReplyAddresses;
import vn.ungpho.intake.SignedSecretLinks;
import vn.ungpho.qute.Templates;

/// What tells the contacts.
class WiringOfEscalation {

    @Produces
    @Singleton
    NoticesDoor noticesDoor(
            Incidents incidents,
            Agencies agencies,
            Templates templates,
            Mails mails,
            SecretLinks links,
            FindAlike alike) {
        var send = new SendNotice(
                mails.outbox(),
                incidents,
                agencies,
                new QuteNoticeWording(templates, links, alike),
                mails.sender(),
                mails.replies());
        return new NoticesDoor(send, new SweepNotices(mails.outbox(), send));
    }

    @Produces
    @Singleton
    SignedSecretLinks secretLinks(Secrets secrets, Settings settings) {
        return new SignedSecretLinks(settings.publicUrl, secrets::seal);
    }

    /// What keeps mails, what sends them and where they are answered.
    record Mails(Outbox outbox, NoticeSender sender, ReplyAddresses replies) {}

    @Produces
    @Singleton
    Mails mails(DynamoDbClient dynamoDb, SesV2Client ses, Secrets secrets, Settings settings) {
        return new Mails(
                new CountedOutbox(new DynamoOutbox(dynamoDb, settings.table)),
                new SesNoticeSender(ses, settings.mailFrom),
                new SignedReplyAddresses(settings.replyTo, secrets::seal));
    }
}
