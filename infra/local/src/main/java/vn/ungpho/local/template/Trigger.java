package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What calls a door.
public sealed interface Trigger {
    /// The door that is called.
    Door door();

    /// A route of the HTTP API.
    ///
    /// @param door the door that is called
    /// @param method HTTP method in capitals
    /// @param path with variables in braces, such as `/incidents/{id}`
    /// @param officersOnly whether the route asks for an officer's token
    record Route(Door door, String method, String path, boolean officersOnly) implements Trigger {
        /// The path of the route that takes what no other route takes.
        public static final String DEFAULT = "$default";
    }

    /// A queue.
    ///
    /// @param door the door that is called
    /// @param queue name of the queue
    /// @param batchSize most messages in one call
    /// @param reportsItemFailures whether the answer's `batchItemFailures` counts
    record Messages(Door door, String queue, int batchSize, boolean reportsItemFailures) implements Trigger {}

    /// A table's stream.
    ///
    /// @param door the door that is called
    /// @param table name of the table
    /// @param batchSize most records in one call
    /// @param reportsItemFailures whether the answer's `batchItemFailures` counts
    /// @param maximumRetries how often a failed record is tried again
    /// @param filters patterns, one of which a record must match; none means every record
    /// @param onFailure name of the queue that is told of a record that was given up
    record Changes(
            Door door,
            String table,
            int batchSize,
            boolean reportsItemFailures,
            int maximumRetries,
            List<JsonNode> filters,
            Optional<String> onFailure)
            implements Trigger {}

    /// A schedule.
    ///
    /// @param door the door that is called
    /// @param name name of the rule
    /// @param every time between two calls
    record Clock(Door door, String name, Duration every) implements Trigger {}
}
