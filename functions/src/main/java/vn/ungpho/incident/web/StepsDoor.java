package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.StepAct;
import vn.ungpho.incident.StepRecord.Result;
import vn.ungpho.web.Json;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/steps/{step}`, for officers:
/// `{"result":"done","note":"…","by":{"unit":"…","capacity":"…"}}`; result is `done`, `failed` (a re-check) or
/// `not-needed` (an optional step); `evidence` names exhibits by their numbers; `round` and `version` say what the
/// officer saw.
public record StepsDoor(CompleteStep complete, Standing standing) {

    private static final Set<String> FIELDS = Set.of("result", "note", "evidence", "round", "version", "by");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var body = ActJson.body(request).allowing(FIELDS);
        var incident = ActJson.incident(request);
        var act = act(request, body);
        return ActJson.answer(complete.complete(incident, act, now), standing::json);
    }

    private static StepAct act(Request request, Json body) {
        var result = result(body);
        var by = ActJson.actor(request, body);
        var note = body.prose("note");
        var round = body.number("round");
        var version = body.number("version");
        var evidence = body.numbers("evidence");
        ActJson.refuseFaults(body);
        return new StepAct(request.path("step"), result.orElseThrow(), note, round, version, evidence, by);
    }

    private static Optional<Result> result(Json body) {
        var word = body.text("result");
        var result = Arrays.stream(Result.values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
        if (result.isEmpty()) {
            body.fault("result", "Chọn một trong: done, failed, not-needed");
        }
        return result;
    }
}
