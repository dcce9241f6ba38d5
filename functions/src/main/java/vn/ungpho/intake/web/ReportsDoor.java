package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.intake.Checked;
import vn.ungpho.intake.Delivery;
import vn.ungpho.intake.FieldError;
import vn.ungpho.intake.Guard;
import vn.ungpho.intake.Intake;
import vn.ungpho.intake.IntakePolicy;
import vn.ungpho.intake.ReceiveReport;
import vn.ungpho.log.Call;
import vn.ungpho.web.Request;

/// `POST /reports`: takes a report by form or as JSON and answers in kind.
public record ReportsDoor(IntakePolicy policy, ReceiveReport receive, Guard guard, ReportAnswers answers) {

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var submission = Submission.read(request, policy.forms());
        if (submission.trapped()) {
            return answers.trapped(submission, now);
        }
        return switch (policy.check(submission.draft(), submission.channel(), now)) {
            case Checked.Faulty faulty -> refused(submission, faulty.errors(), now);
            case Checked.Sound _ when !submission.faults().isEmpty() -> refused(submission, List.of(), now);
            case Checked.Sound sound -> received(submission, sound.report(), request.address(), now);
        };
    }

    /// A person whose report meets a store that is away gets the form back with everything in it; a program gets the
    /// problem that every door answers with.
    private APIGatewayV2HTTPResponse received(
            Submission submission, IncidentReport report, String address, Instant now) {
        try {
            var delivery = delivery(submission, address, now);
            return answer(submission, receive.receive(report, delivery, now), now);
        } catch (SdkException e) {
            if (submission.channel() != Channel.FORM) {
                throw e;
            }
            Call.mishap("unavailable", e);
            return answers.unavailable(submission, now);
        }
    }

    private Delivery delivery(Submission submission, String address, Instant now) {
        var key = submission.key().map(k -> "key:" + k).orElseGet(() -> "none:" + UUID.randomUUID());
        var effort = submission.effort(guard.stamps(), now);
        return new Delivery(key, Optional.empty(), guard.allowances(address, effort, now));
    }

    private APIGatewayV2HTTPResponse refused(Submission submission, List<FieldError> errors, Instant now) {
        var shape = submission.faults();
        // A field whose shape is wrong reads as empty; what the policy then says of it would only confuse.
        var content = errors.stream()
                .filter(e -> shape.stream().noneMatch(f -> f.field().equals(e.field())));
        return answers.refused(
                submission, Stream.concat(shape.stream(), content).toList(), now);
    }

    private APIGatewayV2HTTPResponse answer(Submission submission, Intake intake, Instant now) {
        return switch (intake) {
            case Intake.Accepted accepted
            when submission.channel() == Channel.FORM -> answers.page(submission, accepted, now);
            case Intake.Accepted accepted -> answers.json(accepted);
            case Intake.KeyTaken taken -> answers.keyTaken(submission, taken, now);
            case Intake.Exhausted exhausted -> answers.exhausted(submission, exhausted.until(), now);
        };
    }
}
