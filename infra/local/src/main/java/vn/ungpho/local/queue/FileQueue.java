package vn.ungpho.local.queue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ungpho.local.template.QueueSpec;

/// A queue whose messages are files, one each, under `queues/<name>`. What [#send(String)] has returned is on
/// the disk. There is one receiver, so after a start every message is visible at once.
public final class FileQueue implements Queue {
    private final QueueSpec spec;
    private final Path queues;
    private final MessageFolder messages;
    private final MessageFolder promised;

    /// Opens a queue, empty at the first time.
    ///
    /// @param queues folder of all queues
    /// @param spec the template's queue
    public FileQueue(Path queues, QueueSpec spec) {
        this.spec = spec;
        this.queues = queues;
        messages = MessageFolder.at(queues.resolve(spec.name()));
        promised = MessageFolder.at(queues.resolve(spec.name()).resolve("promised"));
        messages.list().forEach(message -> messages.write(message.back(message.receives(), Instant.EPOCH)));
    }

    @Override
    public synchronized int redrive() {
        int count = 0;
        for (var limit : spec.redrive().stream().toList()) {
            var dead = MessageFolder.at(queues.resolve(limit.deadLetters()));
            for (Message message : dead.list()) {
                messages.write(message.back(0, Instant.EPOCH));
                dead.delete(message.id());
                count++;
            }
        }
        return count;
    }

    @Override
    public QueueSpec spec() {
        return spec;
    }

    @Override
    public synchronized void send(String body) {
        messages.write(fresh(body));
        notifyAll();
    }

    /// Writes a message that nobody receives before [#keep(String)]; it outlives a crash as a promise.
    ///
    /// @return its id
    public String promise(String body) {
        Message message = fresh(body);
        promised.write(message);
        return message.id();
    }

    /// Says more in a promised message than could be known when it was promised.
    public void amend(String id, UnaryOperator<String> body) {
        Message message = promised.get(id);
        promised.write(
                new Message(id, body.apply(message.body()), message.sent(), message.receives(), message.visible()));
    }

    /// Turns a promised message into one that is received.
    public synchronized void keep(String id) {
        promised.move(id, messages);
        notifyAll();
    }

    /// Takes a promised message back.
    public void forget(String id) {
        promised.delete(id);
    }

    /// Messages that were promised and neither kept nor taken back, because the program ended in between.
    public List<Message> promises() {
        return promised.list();
    }

    /// One that was received too often goes to the dead letters instead.
    @Override
    public synchronized List<Message> receive(int most, Instant now) {
        List<Message> batch = new ArrayList<>();
        for (Message message : messages.list()) {
            if (batch.size() < most && !message.visible().isAfter(now) && !buried(message)) {
                Message received = message.received(now.plus(spec.visibility()));
                messages.write(received);
                batch.add(received);
            }
        }
        return batch;
    }

    @Override
    public synchronized void awaitMessage(long millis) throws InterruptedException {
        wait(millis);
    }

    @Override
    public synchronized void delete(Message message) {
        messages.delete(message.id());
    }

    @Override
    public synchronized void release(Message message, boolean counts, Instant from) {
        messages.write(message.back(message.receives() - (counts ? 0 : 1), from));
    }

    /// Number of messages, visible or not.
    public synchronized int size() {
        return messages.list().size();
    }

    private boolean buried(Message message) {
        var redrive = spec.redrive().filter(limit -> message.receives() >= limit.maxReceives());
        redrive.ifPresent(limit -> messages.move(message.id(), MessageFolder.at(queues.resolve(limit.deadLetters()))));
        return redrive.isPresent();
    }

    private static Message fresh(String body) {
        return new Message(UUID.randomUUID().toString(), body, Instant.now(), 0, Instant.EPOCH);
    }
}
