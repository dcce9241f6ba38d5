package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.inject.Provider;
import java.util.function.Function;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/// What every web door does the same: refusals become problems, a broken part becomes 503, anything else 500. The
/// log
/// says what broke, never what was sent.
///
/// @param pages makes the page for a person out of a problem
public record Answering(Provider<Pages> pages) {

    private static final Logger LOG = Logger.getLogger(Answering.class);

    /// Answers the request, whatever happens.
    ///
    /// @param door name of the door, for the log
    public APIGatewayV2HTTPResponse answer(
            String door, APIGatewayV2HTTPEvent event, Function<Request, APIGatewayV2HTTPResponse> use) {
        var request = new Request(event);
        try {
            return use.apply(request);
        } catch (Refusal refusal) {
            return problem(request, refusal.problem());
        } catch (SdkException e) {
            LOG.errorf("door=%s outcome=unavailable cause=%s", door, Causes.of(e));
            return problem(
                    request,
                    new Problem(
                            503,
                            "Hệ thống tạm thời gián đoạn",
                            "Chưa chắc yêu cầu đã được thực hiện. Hãy gửi lại sau ít phút; tin báo có Idempotency-Key thì gửi lại"
                                    + " không bị trùng."));
        } catch (RuntimeException e) {
            LOG.errorf("door=%s outcome=failed cause=%s", door, Causes.of(e));
            return problem(
                    request,
                    new Problem(500, "Lỗi hệ thống", "Yêu cầu chưa được thực hiện. Hãy thử lại hoặc gọi điện."));
        }
    }

    private APIGatewayV2HTTPResponse problem(Request request, Problem problem) {
        return request.wantsPage() ? pages.get().problem(problem, request.language()) : Answers.problem(problem);
    }
}
