package vn.ungpho.document;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.document.Composition.Composed;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.document.Particulars.Noticed;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.document.Particulars.Reported;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Actor;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Fault;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Findings;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Language;
import vn.ungpho.incident.LogHead;
import vn.ungpho.incident.Milestone;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Reporter;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.StepRecord;
import vn.ungpho.incident.Verification;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.Step;
import vn.ungpho.response.yaml.YamlPlans;

/// Real plans and agencies, and one incident.
public final class Samples {

    public static final YamlAgencies AGENCIES = new YamlAgencies(List.of("so-noi-vu-khanh-hoa"));
    public static final Plans PLANS = new YamlPlans();
    public static final FindingFields FIELDS = new YamlFindingFields();
    public static final Deadlines DEADLINES = new Deadlines(new YamlDuties(), YamlHolidays.read());
    public static final Wording WORDING = new QuteWording(new Templates());
    public static final Typesetter TYPESETTER = new DocxTypesetter();
    public static final IncidentId ID = new IncidentId("0197d0a4-6f3e-7d1c-9a55-3f1f2c0b7e11");
    public static final Actor OFFICER = new Actor("Lê Thị Cán Bộ", "Văn phòng Sở", "đầu mối ứng cứu sự cố");
    private static final Instant RECEIVED = Instant.parse("2026-02-03T01:05:00Z");

    private Samples() {}

    public static ResponsePlan plan() {
        return PLANS.plan("so-noi-vu-khanh-hoa-2026").orElseThrow();
    }

    public static Agency agency() {
        return AGENCIES.agency(plan().agency()).orElseThrow();
    }

    public static OfficialDocument planDocument(Registration registration) {
        return composed(new Order(DocumentKind.PLAN, plan().id(), registration)).document();
    }

    public static OfficialDocument summary(Incident incident) {
        return document(order(DocumentKind.SUMMARY), incident);
    }

    /// An order for a draft of this kind about the incident here.
    public static Order order(DocumentKind kind) {
        return switch (kind) {
            case PLAN -> new Order(kind, plan().id(), Registration.NONE);
            case PERIODIC_REPORT -> order(kind, new Period(date("2026-01-01"), date("2026-06-30")));
            case INITIAL_REPORT -> order(kind, new Reported(Optional.of(RECEIVED.plusSeconds(3600))));
            case AUTHORITY_NOTICE -> order(kind, new Noticed(Particulars.Stage.FIRST));
            case WORK_REPORT -> order(kind, meeting("Phòng họp Văn phòng Sở", "Trung tá Trần Văn Nhận, Công an tỉnh"));
            default -> order(kind, new Particulars.None());
        };
    }

    public static Order order(DocumentKind kind, Particulars particulars) {
        var about = kind == DocumentKind.PERIODIC_REPORT ? agency().id() : ID.value();
        return new Order(kind, about, Registration.NONE, Handling.ORDINARY, particulars);
    }

    public static Meeting meeting(String place, String receiver) {
        return meeting(Particulars.Matter.HAND_OVER, place, receiver);
    }

    public static Meeting meeting(Particulars.Matter matter, String place, String receiver) {
        return new Meeting(
                matter,
                Optional.of(Instant.parse("2026-02-05T01:30:00Z")),
                Optional.of(Instant.parse("2026-02-05T02:15:00Z")),
                place,
                List.of("Ông Nguyễn Văn Mẫu, Chánh Văn phòng Sở", receiver),
                "Nguyễn Văn Mẫu",
                "Trần Thị Ví Dụ",
                receiver);
    }

    public static Composition compose(Order order, Incident... incidents) {
        return composer(incidents).compose(order);
    }

    public static ComposeDocument composer(Incident... incidents) {
        return new ComposeDocument(
                PLANS, AGENCIES, store(incidents), FIELDS, DEADLINES, Samples::verification, WORDING);
    }

    /// A verification that found something and could not look at something.
    public static Optional<Verification> verification(IncidentId incident) {
        var changed =
                new Fault(3, Fault.Kind.CHANGED, "Mục số 3 (step.I.1.1)", Hashes.sha256("trước"), Hashes.sha256("sau"));
        var unverified =
                new Fault(5, Fault.Kind.UNVERIFIED, "Thư gốc mail/0001", Hashes.sha256("thư"), "kho lưu không trả lời");
        return Optional.of(new Verification(
                incident,
                new LogHead(12, Hashes.sha256("cuối")),
                11,
                new Verification.Checked(12, 9, 3, 1_234_567),
                List.of(unverified, changed)));
    }

    public static Composed composed(Order order, Incident... incidents) {
        return assertInstanceOf(Composed.class, compose(order, incidents));
    }

    public static OfficialDocument document(Order order, Incident... incidents) {
        return composed(order, incidents).document();
    }

    public static Docx docx(Order order, Incident... incidents) {
        return new Docx(TYPESETTER.typeset(document(order, incidents)));
    }

    public static InMemoryStore store(Incident... incidents) {
        var store = new InMemoryStore();
        Arrays.stream(incidents).forEach(i -> store.admit(new Opening(i, i.id().value(), "", List.of())));
        return store;
    }

    public static Incident incident(String description, String system) {
        var report = new IncidentReport(
                "so-noi-vu-khanh-hoa",
                Channel.FORM,
                "1",
                description,
                system,
                Optional.of(Instant.parse("2026-02-02T23:40:00Z")),
                Ongoing.YES,
                new Reporter("Nguyễn Thị Người Báo", "nguoibao@donvi.example", "0900 000 001"),
                List.of(new Evidence("evidence", "k", "ab".repeat(32), 2048, "Ảnh màn hình")),
                List.of(),
                Language.VI);
        return new Incident(
                ID,
                ReceiptCode.parse(receipt()).orElseThrow(),
                "00".repeat(32),
                Stage.RECEIVED,
                "",
                RECEIVED,
                report,
                plan().id(),
                plan().procedure(),
                Progress.NONE,
                List.of(
                        new IncidentEvent(RECEIVED, IncidentEvent.Type.OPENED, "Tiếp nhận qua website"),
                        new IncidentEvent(
                                RECEIVED.plusSeconds(4),
                                IncidentEvent.Type.ESCALATED,
                                "Đã gửi thông báo đến Văn phòng Sở (Đầu mối tiếp nhận và xử lý sự cố)")));
    }

    /// The same incident as an exercise.
    public static Incident drill(Incident of) {
        var entry = new Entry(new Actor("Trần Văn Bình", "Văn phòng Sở", "trực ban"), true, false);
        return new Incident(
                of.id(),
                of.receipt(),
                of.secretHash(),
                of.stage(),
                of.remark(),
                of.receivedAt(),
                of.report().with(entry),
                of.plan(),
                of.procedure(),
                of.progress(),
                of.log());
    }

    /// An incident of another agency, under its plan.
    public static Incident of(String agency, ResponsePlan plan, IncidentReport report) {
        var other = new IncidentReport(
                agency,
                report.channel(),
                report.formVersion(),
                report.description(),
                report.system(),
                report.detectedAt(),
                report.ongoing(),
                report.reporter(),
                report.evidence(),
                List.of(),
                Language.VI);
        var any = incident();
        return new Incident(
                any.id(),
                any.receipt(),
                any.secretHash(),
                any.stage(),
                any.remark(),
                any.receivedAt(),
                other,
                plan.id(),
                plan.procedure(),
                any.progress(),
                any.log());
    }

    public static Incident incident() {
        return incident(
                "Máy tính tại bộ phận một cửa hiện thông báo đòi tiền chuộc, các tệp bị đổi đuôi.\n"
                        + "Đã rút dây mạng lúc 06 giờ 45 phút.",
                "Hệ thống quản lý văn bản và điều hành");
    }

    /// The incident after two rounds, with every field of the forms found out.
    public static Incident worked() {
        return worked(incident(), found());
    }

    public static Incident worked(Incident incident, Map<String, String> findings) {
        var steps = incident.procedure().steps().toList();
        var recheck = steps.stream()
                .filter(s -> s.kind() == Step.Kind.RECHECK)
                .findFirst()
                .orElseThrow();
        var first = steps.getFirst();
        var records = List.of(
                new StepRecord(
                        first.id(),
                        1,
                        StepRecord.Result.DONE,
                        "Đã xác minh, cô lập máy tính bị nhiễm",
                        OFFICER,
                        after(2)),
                new StepRecord(
                        recheck.id(), 1, StepRecord.Result.FAILED, "Còn kết nối lạ từ máy chủ tệp", OFFICER, after(26)),
                new StepRecord(
                        recheck.id(), 2, StepRecord.Result.DONE, "Không còn dấu hiệu bất thường", OFFICER, after(50)));
        var milestones = List.of(
                new Milestone("detected", Instant.parse("2026-02-02T23:40:00Z"), OFFICER, RECEIVED.plusSeconds(600)),
                new Milestone(Milestone.sent("initial-report"), after(2), OFFICER, after(3)),
                new Milestone(Milestone.sent("incident-notice"), after(7 * 24), OFFICER, after(7 * 24)),
                new Milestone("ended", RECEIVED.plusSeconds(52 * 3600), OFFICER, RECEIVED.plusSeconds(53 * 3600)));
        var progress = new Progress(6, records, new Findings(findings), milestones);
        return incident.with(progress).at(Stage.CLOSED);
    }

    public static Map<String, String> found() {
        var found = new HashMap<String, String>();
        for (var field : FIELDS.fields()) {
            found.put(
                    field.id(),
                    switch (field.kind()) {
                        case TEXT, LINE -> "Nội dung " + field.id();
                        case NUMBER -> "1250000";
                        case DATE_TIME -> "2026-02-03T08:00:00+07:00";
                        case YES_NO_UNKNOWN, CHOICE, CHOICES ->
                            field.options().getFirst().id();
                    });
        }
        found.putAll(Map.of(
                "operator", "Văn phòng Sở Nội vụ",
                "owner", "Ủy ban nhân dân tỉnh Khánh Hòa",
                "systemName", "Hệ thống quản lý văn bản và điều hành",
                "systemLevel", "3",
                "attackType", "ransomware",
                "phenomenon", "Các tệp trên 03 máy tính bị mã hóa, đổi phần mở rộng.",
                "cause", "Mở tệp đính kèm của một thư giả mạo",
                "scope", "03 máy tính và thư mục dùng chung của bộ phận một cửa",
                "measures", "Cô lập máy tính, gỡ mã độc.\nKhôi phục từ bản sao lưu ngày 02/02/2026",
                "initialReport", "05/BC-SNV ngày 03 tháng 02 năm 2026"));
        return found;
    }

    private static Instant after(int hours) {
        return RECEIVED.plusSeconds(hours * 3600L);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static String receipt() {
        return ReceiptCode.random(new java.util.Random(7)).toString();
    }
}
