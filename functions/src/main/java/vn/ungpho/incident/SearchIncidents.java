package vn.ungpho.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.ungpho.incident.Incidents.Page;
import vn.ungpho.incident.TermIndex.Posting;
import vn.ungpho.incident.TermIndex.Span;

/// Tìm sự cố by words of their reports and supplements, all of which have to be in one of these texts, whatever their
/// diacritics and case; newest incident first.
///
/// The word that is rarest in recent time leads, and each text under it says by itself whether it has the others. A
/// page looks through [#MOST] of them at most, so it costs the same however many incidents there are; where that was
/// not enough it is short, and its mark goes on from there.
///
/// @param seal what only this deployment can make of a text
public record SearchIncidents(Incidents incidents, TermIndex index, UnaryOperator<String> seal) {

    /// How many words are looked for.
    public static final int MOST_WORDS = 6;

    private static final int CHUNK = 100;
    private static final int MOST = 500;

    /// The incidents that have every word and are what is asked for.
    ///
    /// @param words in plain letters, at least one; more than [#MOST_WORDS] are not looked for
    /// @throws IllegalArgumentException when the mark is none of ours
    public Page search(List<String> words, IncidentFilter filter, Optional<String> after, int limit) {
        var terms = words.stream()
                .limit(MOST_WORDS)
                .map(word -> Terms.sealed(filter.agency(), word, seal))
                .toList();
        var span = new Span(filter.since(), Optional.empty(), after.map(Mark::checked));
        var leading = rarest(terms, span);
        var found = new LinkedHashMap<String, Incident>();
        for (int looked = 0; looked < MOST; looked += CHUNK) {
            var chunk = index.posted(leading, span, CHUNK);
            add(found, matching(chunk, terms), filter, limit);
            if (found.size() > limit) {
                return cut(found, limit);
            }
            if (chunk.size() < CHUNK) {
                return new Page(List.copyOf(found.values()), Optional.empty());
            }
            span = new Span(
                    filter.since(),
                    Optional.empty(),
                    Optional.of(chunk.getLast().place()));
        }
        return new Page(List.copyOf(found.values()), span.before().map(b -> Mark.shown(beyond(b, found))));
    }

    /// Where the next page begins: beyond the other texts of an incident that is on this one.
    private static String beyond(String place, Map<String, Incident> found) {
        return found.keySet().stream().filter(place::startsWith).findFirst().orElse(place);
    }

    /// The incident with this receipt code, if it is what is asked for.
    public Page coded(ReceiptCode code, IncidentFilter filter) {
        var found = incidents.briefly(code).filter(filter::holds);
        return new Page(found.stream().toList(), Optional.empty());
    }

    /// The word whose newest postings reach back furthest.
    private String rarest(List<String> terms, Span span) {
        return terms.size() == 1
                ? terms.getFirst()
                : terms.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                term -> index.posted(term, span, CHUNK),
                                (one, same) -> one,
                                LinkedHashMap::new))
                        .entrySet()
                        .stream()
                        .min(Comparator.comparing((Map.Entry<String, List<Posting>> e) -> reach(e.getValue()))
                                .thenComparing(e -> e.getValue().size()))
                        .orElseThrow()
                        .getKey();
    }

    private static String reach(List<Posting> newest) {
        return newest.size() < CHUNK ? "" : newest.getLast().place();
    }

    private static List<Posting> matching(List<Posting> chunk, List<String> terms) {
        var asked = Terms.cut(terms);
        return chunk.stream().filter(p -> p.terms().words().containsAll(asked)).toList();
    }

    /// No more are read than the page needs.
    private void add(Map<String, Incident> found, List<Posting> postings, IncidentFilter filter, int limit) {
        for (int from = 0; from < postings.size() && found.size() <= limit; from += limit + 1) {
            var part = postings.subList(from, Math.min(postings.size(), from + limit + 1));
            var read = incidents
                    .briefly(part.stream().map(Posting::incident).distinct().toList())
                    .stream()
                    .filter(filter::holds)
                    .collect(Collectors.toMap(Incident::id, Function.identity()));
            part.stream()
                    .filter(p -> read.containsKey(p.incident()))
                    .forEach(p -> found.put(p.listed(), read.get(p.incident())));
        }
    }

    private static Page cut(Map<String, Incident> found, int limit) {
        var page = found.entrySet().stream().limit(limit).toList();
        return new Page(
                page.stream().map(Map.Entry::getValue).toList(),
                Optional.of(Mark.shown(page.getLast().getKey())));
    }
}
