package vn.ungpho.escalation;

import java.time.Duration;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.qute.QuteNoticeWording;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.intake.SignedReplyAddresses;
import vn.ungpho.qute.Templates;

/// What sends notices, with everything real but the mail service, for tests.
public final class Mailing {

    public static final ReplyAddresses REPLIES =
            new SignedReplyAddresses("reply@ung-pho.example", text -> Hashes.sha256("key" + text));

    public static final NoticeLinks LINKS =
            new NoticeLinks("https://baosuco.example", Duration.ofDays(14), text -> Hashes.sha256("key" + text));

    private static final InMemoryStore NOTHING = new InMemoryStore();
    private static final NoticeWording WORDING = new QuteNoticeWording(
            new Templates(),
            (incident, notice) -> "https://baosuco.example/secret",
            new FindAlike(NOTHING, NOTHING, Hashes::sha256),
            "https://baosuco.example");

    private Mailing() {}

    public static SendNotice sending(InMemoryStore store, Outbox outbox, Agencies agencies, NoticeSender sender) {
        var incidents = Policies.watched(store, agencies);
        return new SendNotice(
                outbox,
                incidents,
                store,
                agencies,
                Policies.inForce(),
                new SendNotice.Post(WORDING, sender, REPLIES, LINKS),
                new TellNext(incidents, agencies));
    }
}
