package vn.ungpho.local.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder with one file a message.
record MessageFolder(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    static MessageFolder at(Path path) {
        try {
            return new MessageFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a message; when this returns it is on the disk.
    void write(Message message) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", message.id())
                .put("body", message.body())
                .put("sent", message.sent().toString())
                .put("receives", message.receives())
                .put("visible", message.visible().toString());
        try {
            AtomicFile.write(file(message.id()), JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every message, the oldest first.
    List<Message> list() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .map(MessageFolder::read)
                    .sorted(Comparator.comparing(Message::sent))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Message get(String id) {
        return read(file(id));
    }

    void move(String id, MessageFolder to) {
        try {
            Files.move(file(id), to.file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return path.resolve(id + ENDING);
    }

    private static Message read(Path file) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
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
}
