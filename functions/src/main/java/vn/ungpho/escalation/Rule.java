package vn.ungpho.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// A named rule of the escalation policy: what a notice says. When it is said, and to whom, is in
/// `ungpho/escalation/policy.yaml`.
public enum Rule {
    /// The house learns of a report at once.
    ON_RECEIPT("tiếp nhận sự cố", Matter.Kind.RECEIPT),
    /// Whoever reported and gave an address gets the receipt code by mail, never the secret.
    ANSWER_ON_RECEIPT("mã tiếp nhận", Matter.Kind.ANSWER),
    /// Something was added; the round is the number of the supplement. Written with the supplement.
    ON_SUPPLEMENT("thông tin bổ sung", Matter.Kind.SUPPLEMENT),
    /// Whoever reported and lost the secret gets a link for a new one; the round is the minute of the request. Written
    /// when it is asked for.
    SECRET_LINK("liên kết lấy mã bí mật mới", Matter.Kind.SUPPLEMENT),
    /// A report waits to be looked at; only one is troubled with what may be spam.
    ON_QUARANTINE("tin báo chờ kiểm tra", Matter.Kind.QUARANTINE),
    /// A document that fulfils a duty was made and waits to be signed and sent. The subject is an [IssuedFile]. Written
    /// with the entry of the log that says so.
    ON_DOCUMENT("văn bản chờ ký và gửi", Matter.Kind.DOCUMENT),
    /// The incident turned out to be serious.
    ON_SEVERITY("sự cố nghiêm trọng", Matter.Kind.SERIOUS),
    /// It is the turn of a step; to who leads it. The subject is the step and the round of the response.
    ON_STEP("đến bước chủ trì", Matter.Kind.STEP),
    /// The same to who coordinates.
    ON_STEP_SUPPORT("đến bước phối hợp", Matter.Kind.SUPPORT),
    /// A duty of which the text says "ngay". The subject is the duty.
    DUTY_AT_ONCE("nghĩa vụ phải làm ngay", Matter.Kind.AT_ONCE),
    /// Duties that ask for something at once, if they apply, which nobody has found out.
    DUTY_UNCLEAR("cần xác định nghĩa vụ", Matter.Kind.UNCLEAR),
    /// A deadline comes near. The subject is its moment.
    BEFORE_DEADLINE("sắp đến hạn", Matter.Kind.DEADLINE),
    /// A deadline is now.
    AT_DEADLINE("đến hạn", Matter.Kind.DEADLINE),
    /// A deadline is past.
    OVERDUE("quá hạn", Matter.Kind.DEADLINE),
    /// A mail came back; the next contact learns of it. The subject is the notice that came back.
    UNDELIVERED("thư không đến được", Matter.Kind.UNDELIVERED);

    private final String label;
    private final Matter.Kind kind;

    Rule(String label, Matter.Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    /// The notices of this rule about the whole incident to the first contact.
    ///
    /// @param round how often it has come round, from 1
    public Stream<Notice> notices(Incident incident, Agency agency, int round) {
        return agency.contacts().stream()
                .limit(1)
                .map(c -> new Notice(incident.id(), agency.id(), id(), round, c.id()));
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// What kind of matter it speaks of.
    Matter.Kind kind() {
        return kind;
    }

    /// Name in keys and template files: `on-receipt`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Name for people of the rule that made a notice, Vietnamese.
    static String label(Notice notice) {
        return rule(notice.rule()).map(Rule::label).orElse(notice.rule());
    }

    /// The rule with this id.
    public static Optional<Rule> rule(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
