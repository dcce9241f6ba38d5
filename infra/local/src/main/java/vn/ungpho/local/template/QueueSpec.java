package vn.ungpho.local.template;

import java.time.Duration;
import java.util.Optional;

/// A queue of the template.
///
/// @param name its name
/// @param visibility how long a received message stays hidden
/// @param redrive where a message goes that was received too often
public record QueueSpec(String name, Duration visibility, Optional<Redrive> redrive) {
    /// @param deadLetters name of the dead-letter queue
    /// @param maxReceives how often a message is received before it goes there
    public record Redrive(String deadLetters, int maxReceives) {}

    /// The queue's ARN.
    public String arn() {
        return Place.arn("sqs", name);
    }
}
