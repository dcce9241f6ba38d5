package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Entry;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.web.ActJson;
import vn.ungpho.intake.Checked;
import vn.ungpho.intake.Delivery;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Intake;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Json;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /incidents`, for officers: a report that came by letter, phone, mail, website or social network, or that
/// a program of the agency passes on. The body is that of `POST /reports` with `channel` and
/// `"by":{"unit":"…","capacity":"…"}`; `"drill":true` makes it an exercise, `"outside":true` one that also tells
/// those outside the agency. Nothing limits how many; `Idempotency-Key` works as there.
public record EntryDoor(IntakePolicy policy, ReceiveReport receive) {

    private static final Set<String> OWN = Set.of("channel", "by", "drill", "outside");

    /// What an officer can say; a program that reports by itself uses `POST /reports`.
    private static final List<Channel> CHANNELS =
            List.of(Channel.PAPER, Channel.PHONE, Channel.MAIL, Channel.FORM, Channel.SOCIAL);

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var body = ActJson.body(request);
        var channel = channel(body);
        var entry = entry(request, body);
        var submission = Submission.read(body, request, policy.forms(), OWN);
        ActJson.refuseFaults(body);
        if (!submission.faults().isEmpty()) {
            throw refusal(submission.faults());
        }
        return switch (policy.check(submission.draft(), channel.orElseThrow(), entry, now)) {
            case Checked.Faulty faulty -> throw refusal(faulty.errors());
            case Checked.Sound sound -> received(sound.report(), submission, now);
        };
    }

    private APIGatewayV2HTTPResponse received(IncidentReport report, Submission submission, Instant now) {
        // The public's keys and the officers' are not the same.
        var key = submission.key().map(k -> "officer:" + k).orElseGet(() -> "none:" + UUID.randomUUID());
        return switch (receive.receive(report, new Delivery(key, Optional.empty()), now)) {
            case Intake.Accepted accepted -> Answers.json(201, json(accepted, report));
            case Intake.KeyTaken taken ->
                Answers.problem(new Problem(
                        422,
                        "Khóa đã dùng cho nội dung khác",
                        "Khóa này đã được gửi với nội dung khác (mã tiếp nhận " + taken.receipt()
                                + "). Nội dung đang có chưa được ghi; dùng Idempotency-Key khác.",
                        List.of(new Problem.Field(Submission.KEY, "Đã dùng cho tin báo khác"))));
            case Intake.Exhausted _ -> throw new IllegalStateException("nothing limits an officer's entry");
        };
    }

    private static Map<String, Object> json(Intake.Accepted accepted, IncidentReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", accepted.incident().value());
        json.put("receipt", accepted.receipt().toString());
        json.put("secret", accepted.secret());
        json.put("receivedAt", accepted.receivedAt().toString());
        json.put("drill", report.entry().map(Entry::drill).orElse(false));
        return json;
    }

    private static Optional<Channel> channel(Json body) {
        var word = body.text("channel");
        var channel = CHANNELS.stream().filter(c -> word(c).equals(word)).findFirst();
        if (channel.isEmpty()) {
            body.fault(
                    "channel",
                    "Chọn một trong: "
                            + CHANNELS.stream()
                                    .map(c -> word(c) + " (" + c.label() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        return channel;
    }

    private static Entry entry(Request request, Json body) {
        var drill = body.flag("drill");
        var outside = body.flag("outside");
        if (outside && !drill) {
            body.fault("outside", "Chỉ dùng cho diễn tập (drill)");
        }
        return new Entry(ActJson.actor(request, body), drill, outside);
    }

    private static Refusal refusal(List<FieldError> errors) {
        return new Refusal(new Problem(
                422,
                "Tin báo chưa hợp lệ",
                "Có " + errors.size() + " chỗ cần sửa; xem từng trường.",
                errors.stream()
                        .map(e -> new Problem.Field(e.field(), e.detail()))
                        .toList()));
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
