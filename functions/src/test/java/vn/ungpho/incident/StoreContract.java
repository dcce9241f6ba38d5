package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;
import static vn.ungpho.incident.Samples.anOpening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.Outbox.Claim;
import vn.ungpho.escalation.Outbox.Hold;
import vn.ungpho.escalation.Outbox.Posted;
import vn.ungpho.incident.Incidents.Written;

/// What every store of incidents and notices has to do. The fake and the real one are both held to it.
public abstract class StoreContract {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final String agency = "co-quan-" + UUID.randomUUID();

    protected abstract Incidents incidents();

    protected abstract Outbox outbox();

    @Test
    void what_was_admitted_is_found_as_it_was() {
        var incident = anIncident(agency, NOW);
        assertEquals(new Admission.Opened(incident), incidents().admit(anOpening(incident)));
        assertEquals(Optional.of(incident), incidents().find(incident.id()));
        assertEquals(
                Optional.of(new Incidents.Lock(incident.id(), incident.secretHash())),
                incidents().lock(incident.receipt()));
        assertEquals(Optional.of(incident), incidents().find(incident.receipt()));
        var brief = Optional.of(incident.with(List.of()));
        assertEquals(brief, incidents().briefly(incident.id()));
        assertEquals(brief, incidents().briefly(incident.receipt()));
    }

    @Test
    void what_was_not_admitted_is_not_found() {
        assertEquals(Optional.empty(), incidents().find(anIncident(agency, NOW).id()));
        assertEquals(Optional.empty(), incidents().find(anIncident(agency, NOW).receipt()));
        assertEquals(
                Optional.empty(), incidents().briefly(anIncident(agency, NOW).id()));
        assertEquals(
                Optional.empty(), incidents().briefly(anIncident(agency, NOW).receipt()));
        assertEquals(Optional.empty(), incidents().lock(anIncident(agency, NOW).receipt()));
    }

    @Test
    void the_same_key_is_admitted_once_and_says_whether_the_content_is_the_same() {
        var first = anOpening(anIncident(agency, NOW));
        incidents().admit(first);
        var again = new Opening(anIncident(agency, NOW), first.dedupeKey(), first.fingerprint(), List.of());
        var other = new Opening(anIncident(agency, NOW), first.dedupeKey(), "other content", List.of());
        var known = first.incident().with(List.of());
        assertEquals(new Admission.Known(known, true), incidents().admit(again));
        assertEquals(new Admission.Known(known, false), incidents().admit(other));
        assertEquals(Optional.of(known), incidents().opened(first.dedupeKey()));
        assertEquals(Optional.empty(), incidents().opened("khong-co"));
        assertEquals(List.of(first.incident().id()), listed(10));
    }

    @Test
    void of_a_group_one_incident_is_opened_and_what_comes_later_is_told_of_it() {
        var group = UUID.randomUUID().toString();
        var once = new Allowance("group." + UUID.randomUUID(), 1, NOW.plus(Duration.ofHours(1)));
        var first = grouped(group, List.of(once));
        assertEquals(new Admission.Opened(first.incident()), incidents().admit(first));
        var standing = first.incident().with(List.of());
        var second = grouped(group, List.of(once));
        assertEquals(new Admission.Grouped(standing), incidents().admit(second));
        assertEquals(new Admission.Known(standing, true), incidents().admit(first), "the same delivery again");
        assertEquals(Optional.of(standing), incidents().opened(group));
        assertEquals(Optional.of(standing), incidents().opened(first.dedupeKey()));
        assertEquals(Optional.empty(), incidents().opened(second.dedupeKey()));
        assertEquals(List.of(first.incident().id()), listed(10));
        var other = grouped(UUID.randomUUID().toString(), List.of(once));
        assertEquals(new Admission.Exhausted(once), incidents().admit(other));
        assertEquals(Optional.empty(), incidents().opened(other.group().orElseThrow()));
    }

    @Test
    void what_a_group_opened_is_shown_as_it_is_now() {
        var opening = grouped(UUID.randomUUID().toString(), List.of());
        incidents().admit(opening);
        incidents().change(aChange(opening.incident(), "step.I.1.1"));
        assertEquals(
                Optional.of(Stage.RESPONDING),
                incidents().opened(opening.group().orElseThrow()).map(Incident::stage));
    }

    @Test
    void of_many_of_a_group_at_once_one_is_opened() throws Exception {
        var group = UUID.randomUUID().toString();
        var deliveries = IntStream.range(0, 8)
                .<Callable<Admission>>mapToObj(i -> {
                    var opening = grouped(group, List.of());
                    return () -> incidents().admit(opening);
                })
                .toList();
        var admissions = atOnce(deliveries);
        assertEquals(
                1,
                admissions.stream().filter(Admission.Opened.class::isInstance).count());
        var standing = incidents().opened(group).orElseThrow();
        assertEquals(List.of(standing.id()), listed(10));
        assertEquals(
                7,
                admissions.stream()
                        .filter(new Admission.Grouped(standing)::equals)
                        .count());
    }

    private Opening grouped(String group, List<Allowance> allowances) {
        return new Opening(
                anIncident(agency, NOW),
                UUID.randomUUID().toString(),
                "content",
                List.of(),
                Optional.empty(),
                allowances,
                Terms.NONE,
                Optional.of(group));
    }

    private static List<Admission> atOnce(List<Callable<Admission>> deliveries) throws Exception {
        var admissions = new ArrayList<Admission>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(deliveries)) {
                admissions.add(future.get());
            }
        }
        return admissions;
    }

    @Test
    void the_same_key_many_times_at_once_is_admitted_once() throws Exception {
        var key = UUID.randomUUID().toString();
        List<Callable<Admission>> deliveries = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            var opening = new Opening(anIncident(agency, NOW), key, "content", List.of());
            deliveries.add(() -> incidents().admit(opening));
        }
        var admissions = atOnce(deliveries);
        assertEquals(
                1,
                admissions.stream().filter(Admission.Opened.class::isInstance).count());
        assertEquals(
                1,
                admissions.stream()
                        .map(a -> ((Admission.Taken) a).incident().id())
                        .distinct()
                        .count());
        assertEquals(1, listed(100).size());
    }

    @Test
    void an_allowance_is_used_up_and_what_goes_beyond_it_is_not_written() {
        var two = List.of(new Allowance("x." + UUID.randomUUID(), 2, NOW.plusSeconds(3600)));
        var first = allowed(two);
        incidents().admit(first);
        incidents().admit(allowed(two));
        var third = allowed(two);
        assertEquals(new Admission.Exhausted(two.getFirst()), incidents().admit(third));
        assertEquals(Optional.empty(), incidents().find(third.incident().id()));
        assertEquals(Optional.empty(), incidents().find(third.incident().receipt()));
        assertEquals(2, listed(10).size());
        assertEquals(
                new Admission.Known(first.incident().with(List.of()), true),
                incidents().admit(first),
                "a repetition costs nothing");
    }

    @Test
    void a_repetition_uses_nothing_up() {
        var two = List.of(new Allowance("x." + UUID.randomUUID(), 2, NOW.plusSeconds(3600)));
        var first = allowed(two);
        for (int i = 0; i < 5; i++) {
            incidents().admit(first);
        }
        assertInstanceOf(Admission.Opened.class, incidents().admit(allowed(two)));
    }

    private Opening allowed(List<Allowance> allowances) {
        var opening = anOpening(anIncident(agency, NOW));
        return new Opening(
                opening.incident(),
                opening.dedupeKey(),
                opening.fingerprint(),
                opening.notices(),
                Optional.empty(),
                allowances,
                Terms.NONE);
    }

    private Incident admitted(Opening opening) {
        return assertInstanceOf(Admission.Opened.class, incidents().admit(opening))
                .incident();
    }

    @Test
    void the_list_is_newest_first_and_paged_without_gap_or_repetition() {
        var expected = Stream.iterate(0, i -> i < 7, i -> i + 1)
                .map(i -> anIncident(agency, NOW.minusSeconds(i)))
                .map(incident -> admitted(anOpening(incident)).id())
                .toList();
        assertEquals(expected, listed(3));
        assertTrue(incidents()
                .list("co-quan-khac", Optional.empty(), 3)
                .incidents()
                .isEmpty());
    }

    @Test
    void a_mark_that_is_none_of_ours_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> incidents().list(agency, Optional.of("xyz"), 3));
    }

    @Test
    void the_log_is_in_the_order_in_which_it_was_written_and_an_entry_is_written_once() {
        var incident = anIncident(agency, NOW);
        incidents().admit(anOpening(incident));
        var later = new IncidentEvent(NOW.plusSeconds(9), IncidentEvent.Type.ESCALATED, "sau");
        var sooner = new IncidentEvent(NOW.plusSeconds(5), IncidentEvent.Type.ESCALATED, "trước");
        incidents().append(incident.id(), "a", sooner);
        incidents().append(incident.id(), "b", later);
        incidents().append(incident.id(), "a", later);
        var log = incidents().find(incident.id()).orElseThrow().log();
        assertEquals(List.of(incident.log().getFirst(), sooner, later), log);
    }

    @Test
    void a_change_is_written_with_its_entry_and_its_notices() {
        var before = anIncident(agency, NOW);
        incidents().admit(new Opening(before, UUID.randomUUID().toString(), "content", List.of()));
        var change = aChange(before, "step.I.1.1");
        assertEquals(Written.NEW, incidents().change(change));
        var after = incidents().find(before.id()).orElseThrow();
        assertEquals(change.incident().progress(), after.progress());
        assertEquals(Stage.RESPONDING, after.stage());
        assertEquals(before.report(), after.report());
        assertEquals(List.of(before.log().getFirst(), change.event()), after.log());
        assertTrue(due(NOW.plusSeconds(61)).containsAll(change.notices()));
    }

    @Test
    void the_same_change_twice_is_written_once() {
        var before = admitted(anIncident(agency, NOW));
        assertEquals(Written.NEW, incidents().change(aChange(before, "a")));
        assertEquals(Written.KNOWN, incidents().change(aChange(before, "a")));
        assertEquals(1, incidents().find(before.id()).orElseThrow().progress().version());
    }

    @Test
    void a_change_of_what_has_changed_since_is_not_written() {
        var before = admitted(anIncident(agency, NOW));
        assertEquals(Written.NEW, incidents().change(aChange(before, "a")));
        var after = incidents().find(before.id()).orElseThrow();
        assertEquals(Written.STALE, incidents().change(aChange(before, "b")));
        assertEquals(after, incidents().find(before.id()).orElseThrow());
        assertEquals(Written.STALE, incidents().change(aChange(anIncident(agency, NOW), "c")));
    }

    @Test
    void of_many_changes_at_once_one_is_written() throws Exception {
        var before = admitted(anIncident(agency, NOW));
        List<Callable<Written>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var change = aChange(before, "entry." + i);
            changes.add(() -> incidents().change(change));
        }
        int won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(changes)) {
                won += future.get() == Written.NEW ? 1 : 0;
            }
        }
        assertEquals(1, won);
        var after = incidents().find(before.id()).orElseThrow();
        assertEquals(1, after.progress().version());
        assertEquals(2, after.log().size());
    }

    private Incident admitted(Incident incident) {
        incidents().admit(anOpening(incident));
        return incident;
    }

    private Change aChange(Incident before, String key) {
        var by = new Actor("Trần Văn Bình", "Văn phòng Sở", "đầu mối");
        var at = NOW.plusSeconds(60);
        var record = new StepRecord("I.1", 1, StepRecord.Result.DONE, "Đã xác minh", by, at);
        return new Change(
                before.with(before.progress().with(record)).at(Stage.RESPONDING),
                key,
                IncidentEvent.by(by, at, IncidentEvent.Type.STEP, "Bước I.1"),
                List.of(new Notice(before.id(), agency, "on-step", 1, "van-phong")));
    }

    @Test
    void a_new_notice_is_due_until_it_is_claimed_and_again_when_the_lease_ran_out() {
        var notice = admitted();
        assertTrue(due(NOW.plusSeconds(1)).contains(notice));
        assertEquals(new Claim(Hold.OURS, 1), outbox().claim(notice, NOW.plusSeconds(1), LEASE));
        assertTrue(!due(NOW.plusSeconds(60)).contains(notice));
        assertEquals(Claim.NOT_OURS, outbox().claim(notice, NOW.plusSeconds(60), LEASE));
        assertTrue(due(NOW.plusSeconds(122)).contains(notice));
        assertEquals(new Claim(Hold.OURS_IN_DOUBT, 2), outbox().claim(notice, NOW.plusSeconds(122), LEASE));
    }

    @Test
    void a_sent_notice_is_never_due_or_claimed_again_and_stands_in_the_log_once() {
        var notice = admitted();
        outbox().claim(notice, NOW, LEASE);
        outbox().sent(notice, NOW.plusSeconds(2), "Đã gửi", Optional.of("message-" + notice.incident()));
        assertTrue(!due(NOW.plusSeconds(10_000)).contains(notice));
        assertEquals(Claim.NOT_OURS, outbox().claim(notice, NOW.plusSeconds(10_000), LEASE));
        var log = incidents().find(notice.incident()).orElseThrow().log();
        assertEquals(
                List.of(new IncidentEvent(NOW.plusSeconds(2), IncidentEvent.Type.ESCALATED, "Đã gửi")),
                log.subList(1, log.size()));
    }

    @Test
    void a_mail_that_went_out_is_known_by_the_id_that_the_service_gave_it() {
        var notice = admitted();
        outbox().claim(notice, NOW, LEASE);
        var message = UUID.randomUUID().toString();
        outbox().sent(notice, NOW.plusSeconds(2), "Đã gửi", Optional.of(message));
        assertEquals(Optional.of(notice.incident()), outbox().about(message));
        assertEquals(Optional.empty(), outbox().about("khong-co"));
    }

    @Test
    void a_released_notice_is_due_at_the_given_time() {
        var notice = admitted();
        outbox().claim(notice, NOW, LEASE);
        outbox().release(notice, NOW.plusSeconds(30));
        assertTrue(!due(NOW.plusSeconds(29)).contains(notice));
        assertTrue(due(NOW.plusSeconds(31)).contains(notice));
        assertEquals(new Claim(Hold.OURS, 2), outbox().claim(notice, NOW.plusSeconds(31), LEASE));
    }

    @Test
    void a_notice_is_found_by_its_id_and_says_whether_it_is_sent() {
        var notice = admitted();
        assertEquals(Optional.of(new Posted(notice, false)), outbox().find(notice.id()));
        outbox().sent(
                        notice,
                        NOW.plusSeconds(2),
                        "Dịch vụ thư báo đã gửi",
                        Optional.of(UUID.randomUUID().toString()));
        assertEquals(Optional.of(new Posted(notice, true)), outbox().find(notice.id()));
        outbox().release(notice, NOW.plusSeconds(3));
        assertEquals(Optional.of(new Posted(notice, true)), outbox().find(notice.id()), "what is sent stays sent");
        assertEquals(Optional.empty(), outbox().find(notice.id() + "x"));
    }

    @Test
    void more_that_lies_unsent_than_one_answer_of_the_store_holds_is_counted_too() {
        var before = outbox().unsent(NOW.plusSeconds(1));
        for (int i = 0; i < 7; i++) {
            var opening = anOpening(anIncident(agency, NOW));
            var one = opening.notices().getFirst();
            var many = IntStream.rangeClosed(1, 80)
                    .mapToObj(round -> new Notice(one.incident(), one.agency(), one.rule(), round, one.contact()))
                    .toList();
            admitted(new Opening(
                    opening.incident(),
                    opening.dedupeKey(),
                    opening.fingerprint(),
                    many,
                    Optional.empty(),
                    List.of(),
                    Terms.NONE));
        }
        assertEquals(before + 560, outbox().unsent(NOW.plusSeconds(1)));
    }

    @Test
    void what_lies_unsent_for_long_is_counted() {
        var before = outbox().unsent(NOW.plusSeconds(1));
        var notice = admitted();
        outbox().claim(notice, NOW, LEASE);
        outbox().release(notice, NOW.plusSeconds(9_000));
        assertEquals(before + 1, outbox().unsent(NOW.plusSeconds(1)));
        assertEquals(0, outbox().unsent(NOW.minusSeconds(9_000)));
    }

    @Test
    void a_notice_that_was_never_written_cannot_be_claimed() {
        var notice = new Notice(anIncident(agency, NOW).id(), agency, "on-receipt", 1, "khong-co");
        assertEquals(Claim.NOT_OURS, outbox().claim(notice, NOW, LEASE));
    }

    @Test
    void many_claims_at_once_give_the_notice_to_one() throws Exception {
        var notice = admitted();
        List<Callable<Claim>> claims = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            claims.add(() -> outbox().claim(notice, NOW, LEASE));
        }
        int won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(claims)) {
                won += future.get().hold() == Hold.OURS ? 1 : 0;
            }
        }
        assertEquals(1, won);
    }

    private Notice admitted() {
        var opening = anOpening(anIncident(agency, NOW));
        assertInstanceOf(Admission.Opened.class, incidents().admit(opening));
        return opening.notices().getFirst();
    }

    private List<Notice> due(Instant now) {
        return outbox().due(now, 1_000);
    }

    private List<IncidentId> listed(int pageSize) {
        var ids = new ArrayList<IncidentId>();
        Optional<String> mark = Optional.empty();
        do {
            var page = incidents().list(agency, mark, pageSize);
            page.incidents().forEach(i -> ids.add(i.id()));
            mark = page.next();
        } while (mark.isPresent());
        return ids;
    }
}
