package vn.ungpho.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.document.Particulars.Noticed;
import vn.ungpho.document.Particulars.Reported;
import vn.ungpho.incident.VietnamTime;

/// What the order itself says, the way a template reads it, and what it leaves open.
record OrderFacts(Particulars particulars) {

    /// To be written in by hand, as the date of a draft is.
    private static final String BLANK = "\u00A0".repeat(6);

    Map<String, Object> data() {
        return switch (particulars) {
            case Reported(Optional<Instant> at) ->
                Map.of("reportedAt", at.map(VietnamTime::minute).orElse(blankTime()));
            case Meeting meeting -> meeting(meeting);
            case Noticed noticed -> Map.of("stage", noticed.stage().word());
            case Particulars.None _, Particulars.Period _ -> Map.of();
        };
    }

    List<Gap> open() {
        return switch (particulars) {
            case Reported(Optional<Instant> at) ->
                at.isPresent() ? List.of() : List.of(Gap.open("reportedAt", "Thời gian thực hiện báo cáo"));
            case Meeting meeting -> open(meeting);
            case Noticed _, Particulars.None _, Particulars.Period _ -> List.of();
        };
    }

    private static Map<String, Object> meeting(Meeting meeting) {
        return Map.of(
                "matter", meeting.matter().word(),
                "from", meeting.from().map(VietnamTime::minute).orElse(blankTime()),
                "to", meeting.to().map(VietnamTime::minute).orElse(blankTime()),
                "place", Sentence.unstopped(Sentence.known(meeting.place())),
                "attendees", meeting.attendees(),
                "chair", Sentence.unstopped(Sentence.known(meeting.chair())),
                "secretary", Sentence.unstopped(Sentence.known(meeting.secretary())),
                "receiver", Sentence.unstopped(Sentence.known(meeting.receiver())));
    }

    private static List<Gap> open(Meeting meeting) {
        var gaps = new ArrayList<Gap>();
        note(gaps, "startedAt", "Thời gian bắt đầu", meeting.from().isEmpty());
        note(gaps, "endedAt", "Thời gian kết thúc", meeting.to().isEmpty());
        note(gaps, "place", "Địa điểm", meeting.place().isBlank());
        note(gaps, "attendees", "Thành phần tham dự", meeting.attendees().isEmpty());
        note(gaps, "chair", "Chủ trì", meeting.chair().isBlank());
        note(gaps, "secretary", "Thư ký", meeting.secretary().isBlank());
        boolean handedOver = meeting.matter() == Particulars.Matter.HAND_OVER;
        note(gaps, "receiver", "Bên nhận", handedOver && meeting.receiver().isBlank());
        return gaps;
    }

    private static void note(List<Gap> gaps, String field, String label, boolean missing) {
        if (missing) {
            gaps.add(Gap.open(field, label));
        }
    }

    private static String blankTime() {
        return BLANK + " giờ " + BLANK + " phút ngày " + BLANK + "/" + BLANK + "/" + BLANK;
    }
}
