package vn.ungpho.local.queue;

import java.time.Instant;
import java.util.List;
import vn.ungpho.local.template.QueueSpec;

/// A queue as a poller needs it.
public interface Queue {

    /// The template's queue.
    QueueSpec spec();

    /// Adds a message; when this returns it is kept.
    void send(String body);

    /// Receives up to `most` messages, each hidden from now on for the queue's visibility timeout.
    List<Message> receive(int most, Instant now);

    /// Waits until a message may have come, about this long at most.
    void awaitMessage(long millis) throws InterruptedException;

    /// Removes a message that is done.
    void delete(Message message);

    /// Lets a received message be seen again.
    ///
    /// @param message as received
    /// @param counts whether this receive counts towards the dead letters, where the queue leaves a choice
    /// @param from from when
    void release(Message message, boolean counts, Instant from);

    /// Gives what went to the dead letters another chance, as ops do by hand in the cloud.
    ///
    /// @return how many messages
    int redrive();
}
