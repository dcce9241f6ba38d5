package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.Step;

/// An incident under a plan, worked through in memory: the small language of the tests about steps.
public final class Response {

    public static final String PERSON = "Trần Văn Bình";

    private final InMemoryStore store = new InMemoryStore();
    private final IncidentId id;
    private Instant now = Samples.NOW;

    private Response(Incident incident) {
        id = incident.id();
        store.admit(Samples.anOpening(incident));
    }

    public static Response under(ResponsePlan plan) {
        var any = Samples.anIncident(plan.agency(), Samples.NOW);
        return new Response(new Incident(
                any.id(),
                any.receipt(),
                any.secretHash(),
                any.stage(),
                any.remark(),
                any.receivedAt(),
                any.report(),
                plan.id(),
                plan.procedure(),
                any.progress(),
                any.log()));
    }

    public Incident incident() {
        return store.find(id).orElseThrow();
    }

    public InMemoryStore store() {
        return store;
    }

    public List<String> open() {
        return Course.of(incident()).open().stream().map(Step::id).toList();
    }

    /// Everything that steps ask for before they count as done.
    public Response withWhatStepsAskFor() {
        milestone("detected");
        milestone("ended");
        found(Map.of("cause", "Lỗ hổng của phần mềm", "result", "Hệ thống hoạt động bình thường"));
        return this;
    }

    public void milestone(String event) {
        var by = new Actor(PERSON, "Văn phòng Sở", "đầu mối");
        write(incident().progress().with(new Milestone(event, now, by, now)));
    }

    public void found(Map<String, String> values) {
        var all = new HashMap<>(incident().progress().findings().values());
        all.putAll(values);
        write(incident().progress().with(new Findings(all)));
    }

    private void write(Progress progress) {
        var entry = new IncidentEvent(now, IncidentEvent.Type.FINDINGS, "chuẩn bị");
        var before = incident();
        var change = new Change(before.with(progress), "test." + progress.version(), entry, List.of());
        store.change(change);
    }

    public Recording tell(StepAct act) {
        now = now.plus(Duration.ofMinutes(10));
        return new CompleteStep(store).complete(id, act, now);
    }

    public void done(String step) {
        tellAs(step, StepRecord.Result.DONE);
    }

    public void notNeeded(String step) {
        tellAs(step, StepRecord.Result.NOT_NEEDED);
    }

    public void failed(String step) {
        tellAs(step, StepRecord.Result.FAILED);
    }

    private void tellAs(String step, StepRecord.Result result) {
        assertInstanceOf(Recording.Recorded.class, tell(act(step, result)), step);
    }

    /// An act by the first unit that leads the step.
    public StepAct act(String step, StepRecord.Result result) {
        var lead =
                incident().procedure().step(step).map(s -> s.lead().getFirst()).orElse("Văn phòng Sở");
        return new StepAct(
                step,
                result,
                "Đã làm bước " + step,
                Optional.empty(),
                Optional.empty(),
                new Actor(PERSON, lead, "đầu mối ứng cứu sự cố"));
    }
}
