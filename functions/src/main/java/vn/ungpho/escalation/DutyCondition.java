package vn.ungpho.escalation;

import java.util.List;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.SeverityRule;

/// To which incidents a duty applies. Which article asks so stands with the duty in `ungpho/law/duties.yaml`.
public enum DutyCondition {
    ALWAYS("mọi sự cố") {
        @Override
        Holds holds(Incident incident) {
            return Holds.YES;
        }
    },
    BEYOND_MEANS("sự cố có thể vượt khả năng xử lý") {
        @Override
        Holds holds(Incident incident) {
            var found = found(incident, "beyondMeans");
            return incident.progress().milestone("beyond-means").isPresent() ? Holds.YES : found;
        }
    },
    /// The decree does not say what serious is: an officer does, or else the criteria of QĐ 05/2017 Điều 9 where
    /// they are met.
    SERIOUS("sự cố an ninh mạng nghiêm trọng") {
        @Override
        Holds holds(Incident incident) {
            if (incident.progress().milestone("confirmed-serious").isPresent()) {
                return Holds.YES;
            }
            var said = found(incident, "serious");
            var criteria = SeverityRule.allHold(incident.progress().findings());
            return said == Holds.UNDETERMINED && criteria == Holds.YES ? Holds.YES : said;
        }
    },
    THREATENS_SECURITY("có dấu hiệu xâm phạm an ninh quốc gia, trật tự, an toàn xã hội hoặc gián đoạn nghiêm trọng") {
        @Override
        Holds holds(Incident incident) {
            return found(incident, "threatensSecurity");
        }
    },
    CRITICAL_BEYOND_MEANS("hệ thống quan trọng về an ninh quốc gia và sự cố vượt khả năng xử lý") {
        @Override
        Holds holds(Incident incident) {
            var level = incident.progress()
                    .findings()
                    .value("systemLevel")
                    .map(l -> l.equals("5") ? Holds.YES : Holds.NO)
                    .orElse(Holds.UNDETERMINED);
            return Holds.all(List.of(level.or(found(incident, "listed")), BEYOND_MEANS.holds(incident)));
        }
    },
    PERSONAL_DATA("vi phạm quy định về bảo vệ dữ liệu cá nhân có thể gây hại") {
        @Override
        Holds holds(Incident incident) {
            return found(incident, "personalData");
        }
    },
    LOCATION_OR_BIOMETRIC("vi phạm đối với dữ liệu vị trí cá nhân hoặc dữ liệu sinh trắc học") {
        @Override
        Holds holds(Incident incident) {
            return Holds.all(
                    List.of(found(incident, "personalData"), found(incident, "personalDataLocationOrBiometric")));
        }
    },
    /// Who reports by form or interface is given the receipt with the answer; others have to be told.
    NO_RECEIPT_GIVEN("người báo chưa được cấp mã tiếp nhận khi gửi") {
        @Override
        Holds holds(Incident incident) {
            var members = incident.progress().joint().members().stream();
            return receiptGiven(
                                    incident.report().channel(),
                                    incident.report().entry().isPresent())
                            && members.allMatch(m -> receiptGiven(m.channel(), m.entered()))
                    ? Holds.NO
                    : Holds.YES;
        }

        private boolean receiptGiven(Channel channel, boolean entered) {
            return !entered && (channel == Channel.FORM || channel == Channel.API);
        }
    },
    NOTIFIED_BEFORE_END("đã thông báo sự cố trước khi xử lý xong") {
        @Override
        Holds holds(Incident incident) {
            var sent = incident.progress().milestone(Milestone.sent("incident-notice"));
            var end = incident.progress().milestone(Milestone.ENDED);
            if (sent.isEmpty() || end.isEmpty()) {
                return Holds.UNDETERMINED;
            }
            return sent.get().at().isBefore(end.get().at()) ? Holds.YES : Holds.NO;
        }
    };

    private final String label;

    DutyCondition(String label) {
        this.label = label;
    }

    /// Whether it is so, as far as it was found out.
    abstract Holds holds(Incident incident);

    /// The condition in words, Vietnamese.
    public String label() {
        return label;
    }

    private static Holds found(Incident incident, String field) {
        Findings findings = incident.progress().findings();
        return Holds.found(findings, field);
    }
}
