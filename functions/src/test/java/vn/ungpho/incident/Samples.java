package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.ungpho.response.Phase;
import vn.ungpho.response.Procedure;
import vn.ungpho.response.Step;

/// Things that tests need and do not care about.
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-20T01:30:00Z");
    private static final Random RANDOM = new Random(20_11_2026);

    private Samples() {}

    public static Procedure aProcedure() {
        var first = new Step(
                "I.1",
                "1",
                "Tiếp nhận, xác minh sự cố",
                "",
                "Ghi nhận, thu thập chứng cứ",
                List.of("Văn phòng Sở"),
                List.of("Công an tỉnh"),
                Step.Kind.REQUIRED);
        return new Procedure(List.of(new Phase("I", "TIẾP NHẬN", List.of(first))));
    }

    public static IncidentReport aReport(String agency) {
        return aReport(agency, "Máy chủ bị mã hóa dữ liệu");
    }

    public static IncidentReport aReport(String agency, String description) {
        return new IncidentReport(
                agency,
                Channel.FORM,
                "1",
                description,
                "Cổng thông tin",
                Optional.of(NOW),
                Ongoing.YES,
                new Reporter("Nguyễn Thị Ánh", "anh@coquan.example", "0912 345 678"),
                List.of(),
                List.of(),
                Language.VI);
    }

    public static Incident anIncident(String agency, Instant receivedAt) {
        return new Incident(
                new IncidentId(UUID.randomUUID().toString()),
                ReceiptCode.random(RANDOM),
                "00",
                Stage.RECEIVED,
                "",
                receivedAt,
                aReport(agency),
                "ke-hoach",
                aProcedure(),
                Progress.NONE,
                List.of(new IncidentEvent(receivedAt, IncidentEvent.Type.OPENED, "Tiếp nhận")));
    }

    public static Opening anOpening(Incident incident) {
        var notice = new Notice(incident.id(), incident.report().agency(), "on-receipt", 1, "van-phong");
        return new Opening(incident, UUID.randomUUID().toString(), "content", List.of(notice));
    }
}
