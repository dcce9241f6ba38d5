package vn.ungpho.local.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.ungpho.local.queue.AtomicFile;

/// How far each shard of one stream has been delivered, on the disk.
final class Checkpoint {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode sequences;

    Checkpoint(Path folder, String streamArn) {
        try {
            Files.createDirectories(folder);
            file = folder.resolve(streamArn.replaceAll("[^A-Za-z0-9.-]", "_") + ".json");
            sequences = Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Number of the last record of a shard that is done.
    Optional<String> last(String shard) {
        return Optional.ofNullable(sequences.get(shard)).map(number -> number.asText());
    }

    void done(String shard, String sequence) {
        sequences.put(shard, sequence);
        write();
    }

    /// Forgets a shard's place, because the stream does not reach back to it any more.
    void forget(String shard) {
        sequences.remove(shard);
        write();
    }

    private void write() {
        try {
            AtomicFile.write(file, JSON.writeValueAsBytes(sequences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
