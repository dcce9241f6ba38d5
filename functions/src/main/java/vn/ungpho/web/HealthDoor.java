package vn.ungpho.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.ungpho.log.Causes;

/// `GET /health`: asks every part that the doors need.
public record HealthDoor(List<Part> parts) {

    private static final Logger LOG = Logger.getLogger(HealthDoor.class);

    /// A part and how to ask it: the question throws when the part does not answer.
    public record Part(String name, Runnable question) {}

    /// 200 when every part answers, else 503; the body says which does not.
    public APIGatewayV2HTTPResponse answer() {
        var answers = parts.stream()
                .map(p -> Map.of("name", p.name(), "status", answers(p) ? "up" : "down"))
                .toList();
        var up = answers.stream().allMatch(a -> a.get("status").equals("up"));
        return Answers.json(up ? 200 : 503, Map.of("status", up ? "up" : "down", "parts", answers));
    }

    private static boolean answers(Part part) {
        try {
            part.question().run();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("part=%s outcome=down cause=%s", part.name(), Causes.of(e));
            return false;
        }
    }
}
