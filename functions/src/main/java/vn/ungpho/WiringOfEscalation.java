package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.AcknowledgeNotice;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.EscalationPolicy;
import vn.ungpho.escalation.NoticeLinks;
import vn.ungpho.escalation.NoticeSender;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.RecordMailEvent;
import vn.ungpho.escalation.ReplyAddresses;
import vn.ungpho.escalation.SecretLinks;
import vn.ungpho.escalation.SendNotice;
import vn.ungpho.escalation.SendNotice.Post;
import vn.ungpho.escalation.SweepNotices;
import vn.ungpho.escalation.SweepWatches;
import vn.ungpho.escalation.TellNext;
import vn.ungpho.escalation.Watches;
import vn.ungpho.escalation.dynamodb.DynamoOutbox;
import vn.ungpho.escalation.dynamodb.DynamoWatches;
import vn.ungpho.escalation.dynamodb.NoticesDoor;
import vn.ungpho.escalation.log.CountedOutbox;
import vn.ungpho.escalation.qute.QuteNoticeWording;
import vn.ungpho.escalation.ses.MailEventsDoor;
import vn.ungpho.escalation.ses.SesNoticeSender;
import vn.ungpho.escalation.web.NoticeDoor;
import vn.ungpho.escalation.web.NoticePage;
import vn.ungpho.escalation.yaml.YamlTimetable;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Incidents;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.SignedReplyAddresses;
import vn.ungpho.intake.SignedSecretLinks;
import vn.ungpho.qute.Templates;
import vn.ungpho.settings.CurrentSettings;
import vn.ungpho.web.Pages;

/// What tells the contacts, and what they answer.
class WiringOfEscalation {

    @Produces
    @Singleton
    EscalationPolicy escalationPolicy(Deadlines deadlines, Agencies agencies, CurrentSettings files) {
        return new EscalationPolicy(YamlTimetable.read(files), deadlines, agencies.units());
    }

    @Produces
    @Singleton
    Watches watches(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoWatches(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    NoticesDoor noticesDoor(
            Incidents incidents, Watches watches, Agencies agencies, EscalationPolicy policy, Mails mails) {
        var next = new TellNext(incidents, agencies);
        var send = new SendNotice(mails.outbox(), incidents, watches, agencies, policy, mails.post(), next);
        return new NoticesDoor(
                send,
                new SweepWatches(incidents, watches, agencies, policy),
                new SweepNotices(mails.outbox(), send),
                new NoticesDoor.Gauges(watches, mails.outbox()));
    }

    @Produces
    @Singleton
    MailEventsDoor mailEventsDoor(Incidents incidents, Agencies agencies, Mails mails) {
        return new MailEventsDoor(new RecordMailEvent(mails.outbox(), agencies, new TellNext(incidents, agencies)));
    }

    @Produces
    @Singleton
    NoticeDoor noticeDoor(
            Incidents incidents,
            Watches watches,
            Agencies agencies,
            EscalationPolicy policy,
            Mails mails,
            CompleteStep complete,
            Pages pages) {
        return new NoticeDoor(
                mails.post().links(),
                new AcknowledgeNotice(incidents, watches, mails.outbox(), agencies, policy),
                complete,
                new NoticePage(pages));
    }

    @Produces
    @Singleton
    SignedSecretLinks secretLinks(Secrets secrets, Settings settings) {
        return new SignedSecretLinks(settings.publicUrl, secrets::seal);
    }

    /// What keeps mails, and what makes and sends them.
    record Mails(Outbox outbox, Post post) {

        ReplyAddresses replies() {
            return post.replies();
        }
    }

    @Produces
    @Singleton
    Mails mails(
            DynamoDbClient dynamoDb,
            NoticeSender sender,
            Secrets secrets,
            EscalationPolicy policy,
            Templates templates,
            SecretLinks links,
            FindAlike alike,
            Settings settings) {
        return new Mails(
                new CountedOutbox(new DynamoOutbox(dynamoDb, settings.table)),
                new Post(
                        new QuteNoticeWording(templates, links, alike, settings.publicUrl),
                        sender,
                        new SignedReplyAddresses(settings.replyTo, secrets::seal),
                        new NoticeLinks(
                                settings.publicUrl,
                                policy.timetable().acknowledgement().link(),
                                secrets::seal)));
    }

    @Produces
    @Singleton
    NoticeSender noticeSender(SesV2Client ses, Settings settings) {
        return new SesNoticeSender(ses, settings.mailFrom, settings.configurationSet);
    }
}
