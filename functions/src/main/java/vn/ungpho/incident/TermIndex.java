package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Chỉ mục từ khóa: which incidents have a word, newest first. Every question reads a bounded number of items.
public interface TermIndex {

    /// A text of an incident as it stands under a word: its report or a supplement.
    ///
    /// @param place    where it stands, which is also a mark: the incident's place in every list, with a
    ///     supplement's number behind it
    /// @param incident the incident
    /// @param terms    all terms of the text, sealed and cut short
    record Posting(String place, IncidentId incident, Terms terms) {

        /// The incident's place in every list.
        public String listed() {
            return place.substring(0, place.indexOf('#') + 1) + incident;
        }
    }

    /// A stretch of time.
    ///
    /// @param from   first moment of receipt
    /// @param to     last moment of receipt
    /// @param before only what stands before this place in time
    record Span(Optional<Instant> from, Optional<Instant> to, Optional<String> before) {

        /// From one moment to another.
        public static Span between(Instant from, Instant to) {
            return new Span(Optional.of(from), Optional.of(to), Optional.empty());
        }
    }

    /// The newest that have this sealed term.
    List<Posting> posted(String term, Span span, int limit);

    /// The newest of an agency.
    List<Posting> received(String agency, Span span, int limit);
}
