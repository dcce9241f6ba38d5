package vn.ungpho.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ungpho.escalation.EscalationPolicy.Outlook;
import vn.ungpho.escalation.Outbox;
import vn.ungpho.escalation.Watches;
import vn.ungpho.incident.dynamodb.Instants;

/// [Incidents] and [Outbox] in memory, for tests; held to the same contract as the real store.
public final class InMemoryStore implements Incidents, Supplements, Outbox, TermIndex, Watches {

    private final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
    private final InMemoryLogbook logbook = new InMemoryLogbook(this::kept);
    private final Map<String, Opening> byKey = new HashMap<>();
    private final Map<String, IncidentId> byGroup = new HashMap<>();
    private final Map<String, Entry> outbox = new TreeMap<>();

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, IncidentId> messages = new HashMap<>();
    private final Map<IncidentId, List<Supplement>> supplements = new HashMap<>();
    private final Map<String, Addition> added = new LinkedHashMap<>();

    private final Map<IncidentId, Watch> watches = new HashMap<>();

    private record Entry(Notice notice, String state, Instant due, Instant written, int attempts) {

        Entry(Notice notice, Instant written) {
            this(notice, "PENDING", written, written, 0);
        }

        Entry in(String other, Instant until, int tried) {
            return new Entry(notice, other, until, written, tried);
        }
    }

    @Override
    public synchronized Admission admit(Opening opening) {
        var first = byKey.get(opening.dedupeKey());
        if (first != null) {
            return new Admission.Known(
                    briefly(first.incident().id()).orElseThrow(),
                    first.fingerprint().equals(opening.fingerprint()));
        }
        if (added.containsKey(opening.dedupeKey())) {
            return new Admission.Known(opened(opening.dedupeKey()).orElseThrow(), false);
        }
        var group = opening.group().flatMap(this::opened);
        if (group.isPresent()) {
            return new Admission.Grouped(group.get());
        }
        var exhausted = opening.allowances().stream()
                .filter(a -> uses.getOrDefault(a.counter(), 0) >= a.most())
                .findFirst();
        if (exhausted.isPresent()) {
            return new Admission.Exhausted(exhausted.get());
        }
        opening.allowances().forEach(a -> uses.merge(a.counter(), 1, Integer::sum));
        byKey.put(opening.dedupeKey(), opening);
        opening.group().ifPresent(name -> byGroup.put(name, opening.incident().id()));
        var incident = opening.incident();
        incidents.put(incident.id(), incident);
        opening.log(List.of(report(incident), state(incident))).forEach(this::append);
        opening.notices().forEach(n -> outbox.put(n.id(), new Entry(n, incident.receivedAt())));
        opening.watch().ifPresent(w -> watches.put(incident.id(), w));
        return new Admission.Opened(incident);
    }

    @Override
    public synchronized Optional<Incident> opened(String key) {
        return Stream.of(
                        Optional.ofNullable(byKey.get(key))
                                .map(o -> o.incident().id()),
                        Optional.ofNullable(byGroup.get(key)),
                        Optional.ofNullable(added.get(key))
                                .map(a -> a.incident().id()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(this::briefly);
    }

    @Override
    public synchronized Optional<Incident> briefly(IncidentId id) {
        return find(id).map(i -> i.with(List.of()));
    }

    @Override
    public synchronized Optional<Incident> briefly(ReceiptCode receipt) {
        return find(receipt).map(i -> i.with(List.of()));
    }

    @Override
    public synchronized Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(incidents.get(id)).map(i -> i.with(log(id)));
    }

    @Override
    public synchronized Optional<Incident> find(ReceiptCode receipt) {
        return incidents.values().stream()
                .filter(i -> i.receipt().equals(receipt))
                .findFirst()
                .flatMap(i -> find(i.id()));
    }

    @Override
    public Optional<Lock> lock(ReceiptCode receipt) {
        return find(receipt).map(i -> new Lock(i.id(), i.secretHash()));
    }

    @Override
    public synchronized Page list(IncidentFilter filter, Optional<String> after, int limit) {
        var bound = after.map(Mark::checked).orElse("~");
        var all = incidents.values().stream()
                .filter(filter::holds)
                .filter(i -> place(i).compareTo(bound) < 0)
                .sorted(Comparator.comparing(InMemoryStore::place).reversed())
                .map(i -> i.with(List.of()))
                .toList();
        var page = all.subList(0, Math.min(all.size(), limit));
        return new Page(
                page, page.size() < all.size() ? Optional.of(Mark.shown(place(page.getLast()))) : Optional.empty());
    }

    @Override
    public synchronized List<Incident> briefly(List<IncidentId> ids) {
        return ids.stream()
                .filter(incidents::containsKey)
                .map(id -> incidents.get(id).with(List.of()))
                .toList();
    }

    @Override
    public synchronized List<Posting> posted(String term, Span span, int limit) {
        return postings(
                Stream.concat(
                                byKey.values().stream().map(InMemoryStore::posting),
                                added.values().stream().map(InMemoryStore::posting))
                        .filter(p -> p.sealed().contains(term)),
                span,
                limit);
    }

    @Override
    public synchronized List<Posting> received(String agency, Span span, int limit) {
        return postings(
                byKey.values().stream()
                        .filter(o -> o.incident().report().agency().equals(agency))
                        .map(InMemoryStore::posting),
                span,
                limit);
    }

    /// Where a text stands, and under which terms.
    private record Text(Incident incident, String place, List<String> sealed, Posting posting) {}

    private static Text posting(Opening opening) {
        return text(opening.incident(), place(opening.incident()), opening.terms());
    }

    private static Text posting(Addition addition) {
        var place = place(addition.incident())
                + "#%08d".formatted(addition.supplement().number());
        return text(addition.incident(), place, addition.terms().searched());
    }

    private static Text text(Incident incident, String place, Terms terms) {
        return new Text(incident, place, terms.all(), new Posting(place, incident.id(), terms.cut()));
    }

    private static List<Posting> postings(Stream<Text> texts, Span span, int limit) {
        return texts.filter(text -> within(text, span))
                .map(Text::posting)
                .sorted(Comparator.comparing(Posting::place).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean within(Text text, Span span) {
        var at = text.incident().receivedAt();
        return !at.isBefore(span.from().orElse(Instant.MIN))
                && !at.isAfter(span.to().orElse(Instant.MAX))
                && text.place().compareTo(span.before().orElse("~")) < 0;
    }

    private static String place(Incident incident) {
        return Instants.sortable(incident.receivedAt()) + "#" + incident.id();
    }

    @Override
    public synchronized Written change(List<Change> changes) {
        var first = changes.getFirst();
        if (logbook.has(first.incident().id(), first.entryKey())) {
            return Written.KNOWN;
        }
        if (changes.stream().anyMatch(this::isStale)) {
            return Written.STALE;
        }
        changes.forEach(this::write);
        return Written.NEW;
    }

    private boolean isStale(Change change) {
        var stored = incidents.get(change.incident().id());
        return stored == null
                || stored.progress().version() != change.expectedVersion()
                || !change.watch().map(this::follows).orElse(true)
                || change.notices().stream().anyMatch(n -> outbox.containsKey(n.id()));
    }

    private void write(Change change) {
        var after = change.incident();
        change.watch().ifPresent(w -> watches.put(after.id(), w));
        incidents.put(
                after.id(),
                incidents
                        .get(after.id())
                        .with(after.progress())
                        .at(after.stage())
                        .withSecret(after.secretHash()));
        append(change.log(List.of(state(after))));
        change.notices()
                .forEach(n -> outbox.put(n.id(), new Entry(n, change.event().at())));
    }

    @Override
    public synchronized Written append(LogDraft draft, List<Notice> notices) {
        if (logbook.has(draft.incident(), draft.key())) {
            return Written.KNOWN;
        }
        if (notices.stream().anyMatch(n -> outbox.containsKey(n.id()))) {
            return Written.STALE;
        }
        notices.forEach(n -> outbox.put(n.id(), new Entry(n, draft.event().at())));
        logbook.append(draft.with(notices));
        return Written.NEW;
    }

    /// Writes over an incident, as nobody may.
    public synchronized void overwrite(Incident incident) {
        incidents.put(incident.id(), incident);
    }

    /// Lays a notice into the outbox past the log, as somebody with access to the table could.
    public synchronized void smuggle(Notice notice, Instant at) {
        outbox.put(notice.id(), new Entry(notice, at));
    }

    /// The logs as they are kept.
    public InMemoryLogbook logbook() {
        return logbook;
    }

    private static Imprint report(Incident incident) {
        return new Imprint(
                Imprint.Kind.REPORT, "", Hashes.sha256(incident.report().toString()));
    }

    private static Imprint state(Incident incident) {
        return new Imprint(Imprint.Kind.STATE, "", Hashes.sha256(incident.stage() + " " + incident.progress()));
    }

    private static Imprint imprint(Supplement s) {
        return new Imprint(
                Imprint.Kind.SUPPLEMENT,
                String.valueOf(s.number()),
                Hashes.sha256(s.report().toString()));
    }

    private static Imprint sent(Notice notice) {
        return new Imprint(Imprint.Kind.SENT, notice.id(), Hashes.sha256("SENT"));
    }

    private static Imprint mail(String message, IncidentId about) {
        return new Imprint(Imprint.Kind.MAIL, message, Hashes.sha256(about.value()));
    }

    private synchronized List<Imprint> kept(IncidentId id) {
        var own = Optional.ofNullable(incidents.get(id)).stream().flatMap(i -> Stream.of(report(i), state(i)));
        var added = supplements.getOrDefault(id, List.of()).stream().map(InMemoryStore::imprint);
        var notices = outbox.values().stream()
                .flatMap(e -> e.state().equals("SENT")
                        ? Stream.of(Imprint.of(e.notice()), sent(e.notice()))
                        : Stream.of(Imprint.of(e.notice())));
        var mails = messages.entrySet().stream().map(m -> mail(m.getKey(), m.getValue()));
        return Stream.of(own, added, notices, mails).flatMap(each -> each).toList();
    }

    @Override
    public synchronized Claim claim(Notice notice, Instant now, Duration lease) {
        var entry = outbox.get(notice.id());
        var free = entry != null
                && (entry.state().equals("PENDING")
                        || entry.state().equals("SENDING") && entry.due().isBefore(now));
        if (!free) {
            return Claim.NOT_OURS;
        }
        outbox.put(notice.id(), entry.in("SENDING", now.plus(lease), entry.attempts() + 1));
        return new Claim(entry.state().equals("PENDING") ? Hold.OURS : Hold.OURS_IN_DOUBT, entry.attempts() + 1);
    }

    @Override
    public synchronized void sent(Notice notice, Instant now, String detail, Optional<String> message) {
        var entry = outbox.get(notice.id());
        if (entry.state().equals("SENT")) {
            return;
        }
        message.ifPresent(id -> messages.put(id, notice.incident()));
        outbox.put(notice.id(), entry.in("SENT", Instant.MAX, entry.attempts()));
        var imprints = Stream.concat(Stream.of(sent(notice)), message.stream().map(id -> mail(id, notice.incident())));
        append(new LogDraft(
                notice.incident(),
                "notice." + notice.id(),
                new IncidentEvent(now, IncidentEvent.Type.ESCALATED, detail),
                imprints.toList()));
    }

    @Override
    public synchronized void release(Notice notice, Instant retryAt) {
        var entry = outbox.get(notice.id());
        if (entry.state().equals("SENDING")) {
            outbox.put(notice.id(), entry.in("PENDING", retryAt, entry.attempts()));
        }
    }

    @Override
    public synchronized List<Notice> due(Instant now, int limit) {
        return outbox.values().stream()
                .filter(e -> !e.state().equals("SENT") && e.due().isBefore(now))
                .sorted(Comparator.comparing(Entry::due))
                .limit(limit)
                .map(Entry::notice)
                .toList();
    }

    @Override
    public synchronized Optional<Posted> find(String id) {
        return Optional.ofNullable(outbox.get(id))
                .map(e -> new Posted(e.notice(), e.state().equals("SENT")));
    }

    @Override
    public synchronized int unsent(Instant writtenBefore) {
        return (int) outbox.values().stream()
                .filter(e -> !e.state().equals("SENT") && e.written().isBefore(writtenBefore))
                .count();
    }

    @Override
    public synchronized Optional<Watch> of(IncidentId incident) {
        return Optional.ofNullable(watches.get(incident));
    }

    @Override
    public synchronized List<IncidentId> awaiting(Instant now, int limit) {
        return watches.values().stream()
                .filter(w -> w.next().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(w -> w.next().orElseThrow()))
                .limit(limit)
                .map(Watch::incident)
                .toList();
    }

    @Override
    public synchronized boolean keep(Incident incident, Outlook outlook, Instant now) {
        var stored = incidents.get(incident.id());
        if (stored == null
                || stored.progress().version() != incident.progress().version()
                || !follows(outlook.watch())
                || outlook.notices().stream().anyMatch(n -> outbox.containsKey(n.id()))) {
            return false;
        }
        watches.put(incident.id(), outlook.watch());
        outlook.log(now).ifPresent(this::append);
        outlook.notices().forEach(n -> outbox.put(n.id(), new Entry(n, now)));
        return true;
    }

    private boolean follows(Watch watch) {
        var before = watches.get(watch.incident());
        return watch.version() == (before == null ? 1 : before.version() + 1);
    }

    @Override
    public synchronized Duties duties() {
        return new Duties(
                watches.values().stream().mapToInt(Watch::overdue).sum(),
                watches.values().stream().mapToInt(Watch::due).sum());
    }

    @Override
    public synchronized Optional<IncidentId> about(String message) {
        return Optional.ofNullable(messages.get(message));
    }

    @Override
    public synchronized Written add(Addition addition) {
        var supplement = addition.supplement();
        if (byKey.containsKey(addition.dedupeKey()) || added.containsKey(addition.dedupeKey())) {
            return Written.KNOWN;
        }
        if (last(supplement.incident()) >= supplement.number()) {
            return Written.STALE;
        }
        added.put(addition.dedupeKey(), addition);
        supplements
                .computeIfAbsent(supplement.incident(), i -> new ArrayList<>())
                .add(supplement);
        append(addition.log(List.of(imprint(supplement))));
        addition.notices().forEach(n -> outbox.put(n.id(), new Entry(n, supplement.receivedAt())));
        return Written.NEW;
    }

    @Override
    public synchronized int last(IncidentId incident) {
        return supplements.getOrDefault(incident, List.of()).size();
    }

    @Override
    public synchronized Optional<Supplement> find(IncidentId incident, int number) {
        return number < 1 || number > last(incident)
                ? Optional.empty()
                : Optional.of(supplements.get(incident).get(number - 1));
    }

    @Override
    public synchronized List<Supplement> before(IncidentId incident, int number, int limit) {
        var all = supplements.getOrDefault(incident, List.of());
        int end = Math.min(all.size(), number - 1);
        return List.copyOf(all.subList(Math.max(0, end - limit), end));
    }

    @Override
    public synchronized Incident part(Supplement s, Opening opening, IncidentEvent entry) {
        var admission = (Admission.Taken) admit(opening);
        if (admission instanceof Admission.Opened) {
            append(s.incident(), "parted." + s.number(), entry);
            var parted = Optional.of(opening.incident().id());
            supplements
                    .get(s.incident())
                    .set(
                            s.number() - 1,
                            new Supplement(s.incident(), s.number(), s.receivedAt(), s.how(), s.report(), parted));
        }
        return admission.incident();
    }

    private List<IncidentEvent> log(IncidentId id) {
        return logbook.entries(id).stream().map(LogEntry::event).toList();
    }
}
