package vn.ungpho.local.queue;

import java.time.Instant;

/// One message of a queue, as it lies on the disk.
///
/// @param id message id
/// @param body text
/// @param sent when it was sent
/// @param receives how often it has been received
/// @param visible from when it may be received again
public record Message(String id, String body, Instant sent, int receives, Instant visible) {
    Message received(Instant until) {
        return new Message(id, body, sent, receives + 1, until);
    }

    Message back(int counted, Instant from) {
        return new Message(id, body, sent, counted, from);
    }
}
