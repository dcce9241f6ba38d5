package vn.ungpho.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
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
    /// Whoever reported by mail, or by the form with an address, gets the receipt code by mail, never the secret;
    /// unless
    /// a program sent the mail: so loops begin. Who reported by another channel has the receipt already.
    ANSWER_ON_RECEIPT("mã tiếp nhận") {
        @Override
        boolean applies(Incident incident) {
            var report = incident.report();
            return incident.stage() == Stage.RECEIVED
                    && (report.channel() == Channel.FORM || mailOfAPerson(report))
                    && ADDRESS.matcher(report.reporter().email()).matches();
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

    /// Addresses that the mail service takes; a refused one would be tried for ever.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?");

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
