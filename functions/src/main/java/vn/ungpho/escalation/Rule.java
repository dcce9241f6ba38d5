package vn.ungpho.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.agency.EmailAddress;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.Provenance;
import vn.ungpho.incident.Stage;

/// A named rule of the escalation policy.
public enum Rule {
    /// Every contact learns of a report at once.
    ON_RECEIPT("tiếp nhận sự cố") {
        @Override
        boolean applies(Incident incident) {
            return incident.stage() == Stage.RECEIVED;
        }

        @Override
        Stream<String> recipients(Agency agency) {
            return agency.contacts().stream().map(Contact::id);
        }
    },
    /// Whoever reported by mail, by the form or to an officer, and gave an address, gets the receipt code by mail,
    /// never the secret; unless a program sent the mail: so loops begin. Who reported by an interface has the
    /// receipt already. In an exercise nobody outside is written to unasked.
    ANSWER_ON_RECEIPT("mã tiếp nhận") {
        @Override
        boolean applies(Incident incident) {
            var report = incident.report();
            return incident.stage() == Stage.RECEIVED
                    && incident.tellsOutside()
                    && (report.channel() == Channel.FORM
                            || mailOfAPerson(report)
                            || report.entry().isPresent())
                    && EmailAddress.isSound(report.reporter().email());
        }

        @Override
        Stream<String> recipients(Agency agency) {
            return Stream.of(Notice.REPORTER);
        }
    },
    /// The first contact learns that something was added; the round is the number of the supplement. Written with
    /// the
    /// supplement, never of itself.
    ON_SUPPLEMENT("thông tin bổ sung") {
        @Override
        boolean applies(Incident incident) {
            return false;
        }

        @Override
        Stream<String> recipients(Agency agency) {
            return agency.contacts().stream().limit(1).map(Contact::id);
        }
    },
    /// Whoever reported and lost the secret gets a link for a new one; the round is the minute of the request. Written
    /// when it is asked for, never of itself.
    SECRET_LINK("liên kết lấy mã bí mật mới") {
        @Override
        boolean applies(Incident incident) {
            return false;
        }

        @Override
        Stream<String> recipients(Agency agency) {
            return Stream.of(Notice.REPORTER);
        }
    },
    /// The first contact learns that something waits to be looked at; the others are not troubled with what may be
    /// spam.
    ON_QUARANTINE("tin báo chờ kiểm tra") {
        @Override
        boolean applies(Incident incident) {
            return incident.stage() == Stage.QUARANTINED;
        }

        @Override
        Stream<String> recipients(Agency agency) {
            return agency.contacts().stream().limit(1).map(Contact::id);
        }
    };

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    abstract boolean applies(Incident incident);

    private static boolean mailOfAPerson(IncidentReport report) {
        return report.channel() == Channel.MAIL
                && !report.provenance().map(Provenance::automatic).orElse(true);
    }

    /// Ids of contacts, or [Notice#REPORTER].
    abstract Stream<String> recipients(Agency agency);

    /// The notices by this rule of an incident.
    ///
    /// @param round how often it has come round, from 1
    public Stream<Notice> notices(Incident incident, Agency agency, int round) {
        return recipients(agency).map(to -> new Notice(incident.id(), agency.id(), id(), round, to));
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// Name in keys and template files: `on-receipt`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rule with this id.
    public static Optional<Rule> rule(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
