package vn.ungpho.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.incident.Incident;
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
        Stream<Contact> recipients(Agency agency) {
            return agency.contacts().stream();
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
        Stream<Contact> recipients(Agency agency) {
            return agency.contacts().stream().limit(1);
        }
    };

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    abstract boolean applies(Incident incident);

    abstract Stream<Contact> recipients(Agency agency);

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
