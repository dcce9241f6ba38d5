package vn.ungpho.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    @TempDir
    private Path folder;

    @Test
    void a_shards_place_outlives_the_program_and_belongs_to_its_stream() {
        new Checkpoint(folder, "arn:a").done("shard", "7");
        assertEquals(Optional.of("7"), new Checkpoint(folder, "arn:a").last("shard"));
        assertEquals(Optional.empty(), new Checkpoint(folder, "arn:b").last("shard"));
    }

    @Test
    void a_place_that_is_gone_is_forgotten_for_good() {
        Checkpoint checkpoint = new Checkpoint(folder, "arn:a");
        checkpoint.done("shard", "7");
        checkpoint.forget("shard");
        assertEquals(Optional.empty(), new Checkpoint(folder, "arn:a").last("shard"));
    }
}
