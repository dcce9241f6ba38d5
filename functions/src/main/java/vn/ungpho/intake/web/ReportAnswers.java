package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Intake;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Problem;

/// What a sender is told: a form is answered with a page, a program with JSON.
///
/// @param form  made when a person is answered
/// @param pages made when a person is answered
public record ReportAnswers(Provider<FormPage> form, Provider<Pages> pages, UploadOffer offer) {

    /// The receipt as a page.
    APIGatewayV2HTTPResponse page(Submission submission, Intake.Accepted accepted, Instant now) {
        var language = language(submission);
        var data = new HashMap<>(offer.data(accepted.incident(), language, now));
        data.put("here", "");
        data.put("replaced", false);
        data.put("receipt", accepted.receipt().toString());
        data.put("secret", accepted.secret());
        data.put("receivedAt", VietnamTime.onScreen(accepted.receivedAt(), language));
        data.put(Pages.LANGUAGE, language);
        return pages.get().page(201, "receipt.html", data);
    }

    /// The receipt for a program.
    APIGatewayV2HTTPResponse json(Intake.Accepted accepted) {
        return Answers.json(
                201,
                Map.of(
                        "receipt", accepted.receipt().toString(),
                        "secret", accepted.secret(),
                        "receivedAt", accepted.receivedAt().toString()));
    }

    /// Fields are wrong.
    APIGatewayV2HTTPResponse refused(Submission submission, List<FieldError> errors, Instant now) {
        if (submission.channel() == Channel.FORM) {
            return again(submission, errors, now);
        }
        var problem = new Problem(
                422,
                "Tin báo chưa hợp lệ",
                "Có " + errors.size() + " chỗ cần sửa; xem từng trường.",
                errors.stream()
                        .map(e -> new Problem.Field(e.field(), e.detail(), e.english()))
                        .toList());
        return told(
                submission,
                problem.english("The report is not valid", errors.size() + " to be corrected; see each field."));
    }

    /// What only machines see was filled in; a person whose browser did it sends once more.
    APIGatewayV2HTTPResponse trapped(Submission submission, Instant now) {
        return again(submission, List.of(page("trapped", "")), now);
    }

    /// The key belongs to another report. The page gets a new key, so that sending again is another report.
    APIGatewayV2HTTPResponse keyTaken(Submission submission, Intake.KeyTaken taken, Instant now) {
        var detail = "Biểu mẫu này đã được gửi với nội dung khác (mã tiếp nhận " + taken.receipt()
                + "). Nội dung đang có chưa được gửi";
        if (submission.channel() == Channel.FORM) {
            var error = new FieldError(
                    Submission.KEY,
                    detail + "; bấm Gửi lần nữa nếu muốn báo thành tin mới.",
                    "This form was sent before with other content (receipt code " + taken.receipt()
                            + "). What it holds now was not sent; send again to report it as something new.");
            var filled = new FormPage.Filled(submission.draft(), List.of(error), newKey());
            return form.get().refused(422, filled, now);
        }
        var problem = new Problem(
                422,
                "Khóa đã dùng cho nội dung khác",
                detail + "; dùng Idempotency-Key khác.",
                List.of(new Problem.Field(Submission.KEY, "Đã dùng cho tin báo khác", "Used for another report")));
        return told(
                submission,
                problem.english(
                        "The key was used for other content",
                        "This Idempotency-Key came before with other content (receipt code " + taken.receipt()
                                + "). What came now was not taken in; use another key."));
    }

    /// Too many reports have come; a person keeps what was written and is told when to send it again.
    APIGatewayV2HTTPResponse exhausted(Submission submission, Instant until, Instant now) {
        if (submission.channel() != Channel.FORM) {
            var problem = Problem.tooMany(
                    "Đã có quá nhiều tin báo từ địa chỉ này hoặc trong hôm nay; tin này chưa được nhận. Hãy gửi lại sau "
                            + VietnamTime.onScreen(until) + ", hoặc gọi điện cho cơ quan nếu khẩn cấp.",
                    until,
                    now);
            return told(
                    submission,
                    problem.english(
                            "Too many requests",
                            "Too many reports have come from this address or today; this one was not taken in. Send it"
                                    + " again after " + VietnamTime.onScreen(until, "en")
                                    + ", or telephone the agency if it is urgent."));
        }
        var error = page("tooMany", " ");
        var told = new FieldError(
                error.field(),
                error.detail() + VietnamTime.onScreen(until),
                error.english() + VietnamTime.onScreen(until, "en"));
        var answer = form.get().refused(429, filled(submission, List.of(told)), now);
        answer.getHeaders().put(Answers.RETRY_AFTER, String.valueOf(Problem.seconds(until, now)));
        return answer;
    }

    private static APIGatewayV2HTTPResponse told(Submission submission, Problem problem) {
        return Answers.problem(problem.in(submission.draft().language().tag()));
    }

    /// The store did not answer: perhaps the report was taken in, perhaps not. With the same key it is so once only.
    APIGatewayV2HTTPResponse unavailable(Submission submission, Instant now) {
        var told = new FieldError(
                "form",
                "Hệ thống đang gián đoạn, chưa chắc tin đã được nhận. Nội dung vẫn còn ở dưới; hãy bấm Gửi lần nữa sau ít phút,"
                        + " cùng một tin chỉ được ghi một lần.",
                "The system is interrupted and may not have received the report. What you wrote is still below; send it"
                        + " again in a few minutes, the same report is taken in once only.");
        var answer = form.get().refused(503, filled(submission, List.of(told)), now);
        answer.getHeaders().put(Answers.RETRY_AFTER, "30");
        return answer;
    }

    private FieldError page(String text, String after) {
        return new FieldError(
                "form", pages.get().text(text, "vi") + after, pages.get().text(text, "en") + after);
    }

    private APIGatewayV2HTTPResponse again(Submission submission, List<FieldError> errors, Instant now) {
        return form.get().refused(422, filled(submission, errors), now);
    }

    private static FormPage.Filled filled(Submission submission, List<FieldError> errors) {
        return new FormPage.Filled(submission.draft(), errors, submission.key().orElseGet(ReportAnswers::newKey));
    }

    private static String language(Submission submission) {
        return submission.draft().language().tag();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
