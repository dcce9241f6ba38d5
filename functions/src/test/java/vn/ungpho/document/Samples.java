package vn.ungpho.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Ongoing;
import vn.ungpho.incident.Progress;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Reporter;
import vn.ungpho.incident.Stage;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.yaml.YamlPlans;

/// Real plans and agencies, and one incident.
public final class Samples {

    public static final YamlAgencies AGENCIES = new YamlAgencies(List.of("so-noi-vu-khanh-hoa"));
    public static final Plans PLANS = new YamlPlans();
    public static final Wording WORDING = new QuteWording(new Templates());
    public static final Typesetter TYPESETTER = new DocxTypesetter();
    public static final IncidentId ID = new IncidentId("0197d0a4-6f3e-7d1c-9a55-3f1f2c0b7e11");
    private static final Instant RECEIVED = Instant.parse("2026-02-03T01:05:00Z");

    private Samples() {}

    public static ResponsePlan plan() {
        return PLANS.plan("so-noi-vu-khanh-hoa-2026").orElseThrow();
    }

    public static Agency agency() {
        return AGENCIES.agency(plan().agency()).orElseThrow();
    }

    public static OfficialDocument planDocument(Registration registration) {
        return new PlanDocument(agency(), plan()).compose(WORDING, registration);
    }

    public static OfficialDocument summary(Incident incident) {
        return new SummaryDocument(agency(), plan(), incident).compose(WORDING, Registration.NONE);
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
                List.of(new Evidence("evidence", "k", "ab".repeat(32), 2048, "Ảnh màn hình")));
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

    public static Incident incident() {
        return incident(
                "Máy tính tại bộ phận một cửa hiện thông báo đòi tiền chuộc, các tệp bị đổi đuôi.\n"
                        + "Đã rút dây mạng lúc 06 giờ 45 phút.",
                "Hệ thống quản lý văn bản và điều hành");
    }

    private static String receipt() {
        return ReceiptCode.random(new java.util.Random(7)).toString();
    }
}
