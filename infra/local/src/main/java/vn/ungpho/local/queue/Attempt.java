package vn.ungpho.local.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.ungpho.local.runtime.Outcome;

/// What a batch came to, read the way Lambda's pollers read it.
public sealed interface Attempt {
    /// The door was called.
    ///
    /// @param failed ids of the messages that are to be delivered again
    record Called(Set<String> failed) implements Attempt {}

    /// The door could not be called; nothing is counted.
    record NotCalled() implements Attempt {}

    /// Reads an outcome.
    ///
    /// @param outcome of the call
    /// @param ids every id of the batch
    /// @param reportsItemFailures whether the mapping says `ReportBatchItemFailures`; without it an answer is a
    ///     success, whatever it says
    static Attempt of(Outcome outcome, Collection<String> ids, boolean reportsItemFailures) {
        return switch (outcome) {
            case Outcome.Unavailable unavailable -> new NotCalled();
            case Outcome.Failed failed -> new Called(Set.copyOf(ids));
            case Outcome.Answered answered when reportsItemFailures -> new Called(failures(answered.body(), ids));
            case Outcome.Answered answered -> new Called(Set.of());
        };
    }

    private static Set<String> failures(byte[] answer, Collection<String> ids) {
        if (answer.length == 0) {
            return Set.of();
        }
        try {
            Set<String> failed = new HashSet<>();
            for (JsonNode item : new ObjectMapper().readTree(answer).path("batchItemFailures")) {
                failed.add(item.path("itemIdentifier").asText());
            }
            // An id that is none of the batch makes the whole batch a failure.
            return ids.containsAll(failed) ? failed : Set.copyOf(ids);
        } catch (IOException e) {
            return Set.copyOf(ids);
        }
    }
}
