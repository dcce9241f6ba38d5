package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ungpho.incident.Channel;
import vn.ungpho.intake.Checked;
import vn.ungpho.intake.Delivery;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Intake;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.qute.VietnameseTime;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Request;

/// `POST /reports`: takes a report by form or as JSON and answers in kind.
public record ReportsDoor(IntakePolicy policy, ReceiveReport receive, FormPage form, Pages pages) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var submission = Submission.read(request, policy.forms());
        return switch (policy.check(submission.draft(), submission.channel(), now)) {
            case Checked.Faulty faulty -> refused(submission, faulty.errors());
            case Checked.Sound sound when !submission.faults().isEmpty() -> refused(submission, List.of());
            case Checked.Sound sound -> {
                var key = submission.key().map(k -> "key:" + k).orElseGet(() -> "none:" + UUID.randomUUID());
                yield answer(submission, receive.receive(sound.report(), new Delivery(key, Optional.empty()), now));
            }
        };
    }

    private APIGatewayV2HTTPResponse refused(Submission submission, List<FieldError> errors) {
        var shape = submission.faults();
        // A field whose shape is wrong reads as empty; what the policy then says of it would only confuse.
        var content = errors.stream()
                .filter(e -> shape.stream().noneMatch(f -> f.field().equals(e.field())));
        var all = Stream.concat(shape.stream(), content).toList();
        if (submission.channel() == Channel.FORM) {
            return form.refused(submission.draft(), all, submission.key().orElseGet(ReportsDoor::newKey));
        }
        return Answers.problem(new Problem(
                422,
                "Tin báo chưa hợp lệ",
                "Có " + all.size() + " chỗ cần sửa; xem từng trường.",
                all.stream().map(e -> new Problem.Field(e.field(), e.detail())).toList()));
    }

    private APIGatewayV2HTTPResponse answer(Submission submission, Intake intake) {
        return switch (intake) {
            case Intake.Accepted accepted -> accepted(submission, accepted);
            case Intake.KeyTaken taken -> keyTaken(submission, taken);
        };
    }

    private APIGatewayV2HTTPResponse accepted(Submission submission, Intake.Accepted accepted) {
        var answer = Map.of(
                "receipt", accepted.receipt().toString(),
                "secret", accepted.secret(),
                "receivedAt", accepted.receivedAt().toString());
        if (submission.channel() == Channel.FORM) {
            return pages.page(
                    201,
                    "receipt.html",
                    Map.of(
                            "receipt",
                            accepted.receipt().toString(),
                            "secret",
                            accepted.secret(),
                            "receivedAt",
                            VietnameseTime.of(accepted.receivedAt(), language(submission)),
                            Pages.LANGUAGE,
                            language(submission)));
        }
        return Answers.json(201, answer);
    }

    private APIGatewayV2HTTPResponse keyTaken(Submission submission, Intake.KeyTaken taken) {
        var detail = "Biểu mẫu này đã được gửi với nội dung khác (mã tiếp nhận " + taken.receipt()
                + "). Nội dung đang có chưa được gửi";
        if (submission.channel() == Channel.FORM) {
            var error = new FieldError(
                    Submission.KEY,
                    detail + "; bấm Gửi lần nữa nếu muốn báo thành tin mới.",
                    "This form was sent before with other content (receipt code " + taken.receipt()
                            + "). What it holds now was not sent; send again to report it as something new.");
            return form.refused(submission.draft(), List.of(error), newKey());
        }
        return Answers.problem(new Problem(
                422,
                "Khóa đã dùng cho nội dung khác",
                detail + "; dùng Idempotency-Key khác.",
                List.of(new Problem.Field(Submission.KEY, "Đã dùng cho tin báo khác"))));
    }

    private static String language(Submission submission) {
        return submission.draft().language().tag();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
