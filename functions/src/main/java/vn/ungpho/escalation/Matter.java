package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ungpho.agency.Level;
import vn.ungpho.incident.Notice;

/// Việc phải báo: something of an incident that somebody has to be told of until somebody has answered, or it is
/// over.
///
/// @param kind     what kind
/// @param subject  which one of its kind, as in [Notice]; empty where there is one only
/// @param audience who is told
/// @param calls    what is said and when, in order
/// @param repeat   how it goes on after the last call; empty when it does not
/// @param due      thời hạn by law; empty when it has none
record Matter(
        Kind kind,
        String subject,
        Audience audience,
        List<Call> calls,
        Optional<Timetable.Repeat> repeat,
        Optional<Instant> due) {

    Matter {
        calls = List.copyOf(calls);
    }

    /// Kinds of matters.
    enum Kind {
        RECEIPT,
        ANSWER,
        SUPPLEMENT,
        QUARANTINE,
        DOCUMENT,
        SERIOUS,
        STEP,
        SUPPORT,
        AT_ONCE,
        UNCLEAR,
        DEADLINE,
        UNDELIVERED;

        String key(String subject) {
            var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return subject.isEmpty() ? name : name + "." + subject;
        }
    }

    /// What it is remembered by.
    String key() {
        return kind.key(subject);
    }

    /// What the matter of a notice is remembered by; of one that says that another came back, that other's.
    ///
    /// @throws java.util.NoSuchElementException when no rule made the notice
    static String keyOf(Notice notice) {
        var original = Returned.of(notice);
        return Rule.rule(original.rule()).orElseThrow().kind().key(original.about());
    }

    /// Who is told.
    @FunctionalInterface
    interface Audience {

        /// Ids of the contacts up to this level, in the order in which they are told.
        List<String> upTo(Level level);
    }

    /// One thing to say.
    ///
    /// @param rule   what it says
    /// @param at     when
    /// @param level  up to whom
    /// @param urgent whether it is said in quiet hours too
    record Call(Rule rule, Instant at, Level level, boolean urgent) {}
}
