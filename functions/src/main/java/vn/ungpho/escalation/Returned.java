package vn.ungpho.escalation;

import java.util.Arrays;
import java.util.List;
import vn.ungpho.incident.Notice;

/// Thư trả lại: the notice that came back, as the subject of [Rule#UNDELIVERED] names it.
///
/// @param rule    id of its rule
/// @param about   its subject
/// @param round   its round
/// @param contact whom it did not reach first
public record Returned(String rule, String about, int round, String contact) {

    /// What came back with a notice: the notice itself, or what it said had come back.
    static Returned of(Notice notice) {
        return notice.rule().equals(Rule.UNDELIVERED.id())
                ? parse(notice.subject())
                : new Returned(notice.rule(), notice.subject(), notice.round(), notice.contact());
    }

    /// Reads a subject.
    public static Returned parse(String subject) {
        List<String> parts = Arrays.asList(subject.split("\\.", -1));
        int end = parts.size();
        return new Returned(
                parts.getFirst(),
                String.join(".", parts.subList(1, end - 2)),
                Integer.parseInt(parts.get(end - 2)),
                parts.get(end - 1));
    }

    String subject() {
        return String.join(
                ".", about.isEmpty() ? List.of(rule, "" + round, contact) : List.of(rule, about, "" + round, contact));
    }
}
