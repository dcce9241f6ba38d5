package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.inject.Provider;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import vn.ungpho.log.Call;
import vn.ungpho.log.Measure;

/// What every web door does the same: refusals become problems, a broken part becomes 503, anything else 500. The log
/// says what broke, never what was sent.
///
/// @param pages  makes the page for a person out of a problem
/// @param before what every call begins with
public record Answering(Provider<Pages> pages, Runnable before) {

    /// Answers without anything before.
    public Answering(Provider<Pages> pages) {
        this(pages, () -> {});
    }

    private static final Problem UNAVAILABLE = new Problem(
                    503,
                    "Hệ thống tạm thời gián đoạn",
                    "Chưa chắc yêu cầu đã được thực hiện. Hãy gửi lại sau ít phút; tin báo có Idempotency-Key thì gửi lại"
                            + " không bị trùng.")
            .english(
                    "The system is interrupted",
                    "Perhaps this was done, perhaps not. Send it again in a few minutes; a report with an"
                            + " Idempotency-Key is taken in once only.");
    private static final Problem FAILED = new Problem(
                    500, "Lỗi hệ thống", "Yêu cầu chưa được thực hiện. Hãy thử lại hoặc gọi điện.")
            .english("The system failed", "This was not done. Try again or telephone the agency.");

    /// Answers the request, whatever happens.
    ///
    /// @param door name of the door, for the log
    public APIGatewayV2HTTPResponse answer(
            String door, APIGatewayV2HTTPEvent event, Function<Request, APIGatewayV2HTTPResponse> use) {
        var request = new Request(event);
        try (var call = Call.begin(door, request.header("x-amzn-trace-id"))) {
            try {
                before.run();
                return answered(call, door, use.apply(request));
            } catch (Refusal refusal) {
                return answered(call, door, problem(request, refusal.problem()));
            } catch (SdkException e) {
                call.failed("unavailable", e);
                return problem(request, UNAVAILABLE);
            } catch (RuntimeException e) {
                call.failed("failed", e);
                return problem(request, FAILED);
            }
        }
    }

    /// The same with nothing before, for a door that has to answer whatever is away.
    public Answering withNothingBefore() {
        return new Answering(pages);
    }

    /// Refuses an address that there is not, or that is not asked in this way.
    public static APIGatewayV2HTTPResponse unknown(Request request) {
        throw new Refusal(new Problem(404, "Không có trang này", "Địa chỉ này không có, hoặc không nhận cách gửi này.")
                .english("There is no such page", "This address does not exist, or not for this method."));
    }

    private static APIGatewayV2HTTPResponse answered(Call call, String door, APIGatewayV2HTTPResponse answer) {
        int status = answer.getStatusCode();
        if (status >= 400 && status < 500) {
            Measure.count("Refusals", 1).by("door", door).write();
        }
        call.answered(status < 400 ? "done" : status < 500 ? "refused" : "unavailable", status);
        return answer;
    }

    private APIGatewayV2HTTPResponse problem(Request request, Problem problem) {
        return request.wantsPage()
                ? pages.get().problem(problem, request.language())
                : Answers.problem(problem, request);
    }
}
