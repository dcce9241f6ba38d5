package vn.ungpho.local.queue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ungpho.local.template.QueueSpec;
import vn.ungpho.local.template.QueueSpec.Redrive;

/// A queue whose messages are files, one each, under `queues/<name>`. What [#send(String)] has returned is on the disk.
///
/// There is one receiver, so after a start every message is visible at once.
public final class FileQueue {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final QueueSpec spec;
    private final Path folder;
    private final Path promised;
    private final Path queues;

    /// Opens a queue, empty at the first time.
    ///
    /// @param queues folder of all queues
    /// @param spec the template's queue
    public FileQueue(Path queues, QueueSpec spec) {
        this.spec = spec;
        this.queues = queues;
        folder = queues.resolve(spec.name());
        promised = folder.resolve("promised");
        try {
            Files.createDirectories(promised);
            for (Message message : messages(folder)) {
                write(folder, message.back(message.receives(), Instant.EPOCH));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template's queue.
    public QueueSpec spec() {
        return spec;
    }

    /// Adds a message.
    public synchronized void send(String body) {
        write(folder, message(body));
        notifyAll();
    }

    /// Writes a message that nobody receives before [#keep(String)]; it outlives a crash as a promise.
    ///
    /// @return its id
    public String promise(String body) {
        Message message = message(body);
        write(promised, message);
        return message.id();
    }

    /// Turns a promised message into one that is received.
    public synchronized void keep(String id) {
        move(promised.resolve(id + ENDING), folder.resolve(id + ENDING));
        notifyAll();
    }

    /// Takes a promised message back.
    public void forget(String id) {
        delete(promised.resolve(id + ENDING));
    }

    /// Messages that were promised and neither kept nor taken back, because the program ended in between.
    public List<Message> promises() {
        return messages(promised);
    }

    /// Receives up to `most` messages, each hidden from now on for the queue's visibility timeout. One that was received too
    /// often goes to the dead letters instead.
    public synchronized List<Message> receive(int most, Instant now) {
        List<Message> batch = new ArrayList<>();
        for (Message message : messages(folder)) {
            if (batch.size() < most && !message.visible().isAfter(now) && !buried(message)) {
                Message received = message.received(now.plus(spec.visibility()));
                write(folder, received);
                batch.add(received);
            }
        }
        return batch;
    }

    /// Waits until a message may have come, at most this long.
    synchronized void awaitMessage(long millis) throws InterruptedException {
        wait(millis);
    }

    /// Removes a message that is done.
    public void delete(Message message) {
        delete(folder.resolve(message.id() + ENDING));
    }

    /// Lets a received message be seen again.
    ///
    /// @param message as received
    /// @param counts whether this receive counts towards the dead letters
    /// @param from from when
    public synchronized void release(Message message, boolean counts, Instant from) {
        write(folder, message.back(message.receives() - (counts ? 0 : 1), from));
    }

    /// Number of messages, visible or not.
    public int size() {
        return messages(folder).size();
    }

    private boolean buried(Message message) {
        Optional<Redrive> redrive =
                spec.redrive().filter(limit -> message.receives() >= limit.maxReceives());
        redrive.ifPresent(limit -> {
            Path grave = queues.resolve(limit.deadLetters());
            move(folder.resolve(message.id() + ENDING), grave.resolve(message.id() + ENDING));
        });
        return redrive.isPresent();
    }

    private static Message message(String body) {
        return new Message(UUID.randomUUID().toString(), body, Instant.now(), 0, Instant.EPOCH);
    }

    private static void write(Path folder, Message message) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", message.id())
                .put("body", message.body())
                .put("sent", message.sent().toString())
                .put("receives", message.receives())
                .put("visible", message.visible().toString());
        try {
            AtomicFile.write(folder.resolve(message.id() + ENDING), JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Message> messages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .map(FileQueue::read)
                    .sorted(Comparator.comparing(Message::sent))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message read(Path file) {
        try {
            var json = JSON.readTree(file.toFile());
            return new Message(
                    json.path("id").asText(),
                    json.path("body").asText(),
                    Instant.parse(json.path("sent").asText()),
                    json.path("receives").asInt(),
                    Instant.parse(json.path("visible").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
