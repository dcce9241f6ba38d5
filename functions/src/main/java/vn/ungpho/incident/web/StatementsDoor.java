package vn.ungpho.incident.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Set;
import vn.ungpho.incident.RecordStatement;
import vn.ungpho.incident.Statement;
import vn.ungpho.web.Request;

/// `POST /incidents/{id}/statements`, for officers: `{"spokesperson":"…","released":"…","by":{…}}`; without
/// `released` somebody is only appointed to speak.
public record StatementsDoor(RecordStatement record, Standing standing) {

    private static final Set<String> FIELDS = Set.of("spokesperson", "released", "version", "by");

    /// Answers one request that came at `now`.
    public APIGatewayV2HTTPResponse answer(Request request, Instant now) {
        var body = ActJson.body(request).allowing(FIELDS);
        var incident = ActJson.incident(request);
        var statement = new Statement(
                body.prose("spokesperson"),
                body.prose("released"),
                body.number("version"),
                ActJson.actor(request, body));
        ActJson.refuseFaults(body);
        return ActJson.answer(record.record(incident, statement, now), standing::json);
    }
}
