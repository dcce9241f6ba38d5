package vn.ungpho.incident;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.ungpho.incident.TermIndex.Posting;
import vn.ungpho.incident.TermIndex.Span;

/// Tìm tin báo có thể trùng: reports of the same agency that came in within an hour and name the same system or the
/// same indicator, by whatever channel. A hint for officers; nothing follows from it by itself.
///
/// It is asked anew each time, so the earlier report shows the later one too. It reads the clues of one report and the
/// newest of the hour, and never more.
///
/// @param seal what only this deployment can make of a text
public record FindAlike(Incidents incidents, TermIndex index, UnaryOperator<String> seal) {

    /// How far apart two reports of one incident may come in.
    static final Duration APART = Duration.ofHours(1);

    private static final int MOST_OF_A_CLUE = 10;
    private static final int MOST_OF_THE_HOUR = 50;
    private static final int MOST_SHOWN = 5;

    /// A system's name of one word tells too little where it only stands in a text.
    private static final int WORDS_OF_A_SYSTEM = 2;

    /// Another report that may be of the same incident.
    ///
    /// @param why what they share, Vietnamese
    public record Alike(Incident incident, List<String> why) {}

    /// The likeliest first.
    public List<Alike> alike(Incident incident) {
        var agency = incident.report().agency();
        var plain = Terms.of(incident.report());
        var own = plain.sealed(agency, seal);
        var span = Span.between(
                incident.receivedAt().minus(APART), incident.receivedAt().plus(APART));
        var shared = new LinkedHashMap<IncidentId, List<String>>();
        Stream.concat(
                        own.clues().stream().flatMap(clue -> index.posted(clue, span, MOST_OF_A_CLUE).stream()),
                        index.received(agency, span, MOST_OF_THE_HOUR).stream())
                .filter(other -> !other.incident().equals(incident.id()))
                .forEach(other -> shared.computeIfAbsent(other.incident(), id -> why(plain, own.cut(), other)));
        return shown(incident, shared);
    }

    private List<Alike> shown(Incident incident, Map<IncidentId, List<String>> shared) {
        var likeliest = shared.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .sorted(Comparator.comparing(
                        (Map.Entry<IncidentId, List<String>> e) -> -e.getValue().size()))
                .limit(MOST_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        return incidents.briefly(likeliest).stream()
                .filter(other -> other.drill() == incident.drill())
                .map(other -> new Alike(other, shared.get(other.id())))
                .toList();
    }

    private static List<String> why(Terms plain, Terms own, Posting other) {
        var why = new ArrayList<String>();
        var theirs = new HashSet<>(other.terms().clues());
        for (int i = 0; i < own.clues().size(); i++) {
            if (theirs.contains(own.clues().get(i)) && !plain.clues().get(i).startsWith(Terms.SYSTEM)) {
                why.add("cùng dấu hiệu " + plain.clues().get(i));
            }
        }
        if (sameSystem(own, other.terms())) {
            why.add("cùng hệ thống");
        }
        return why;
    }

    /// Both name it, or one names it and the other writes of it.
    private static boolean sameSystem(Terms one, Terms other) {
        return !one.system().isEmpty() && one.system().equals(other.system())
                || writesOf(one, other)
                || writesOf(other, one);
    }

    private static boolean writesOf(Terms writer, Terms named) {
        return named.system().size() >= WORDS_OF_A_SYSTEM && writer.words().containsAll(named.system());
    }
}
