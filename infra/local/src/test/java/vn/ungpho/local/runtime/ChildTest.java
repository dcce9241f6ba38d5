package vn.ungpho.local.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void a_program_sees_only_the_environment_that_it_is_given() throws Exception {
        Child child = start("echo \"$UNGPHO_TABLE-$JAVA_HOME\"", Map.of("UNGPHO_TABLE", "bảng"));
        assertEquals("bảng-", lines.poll(20, TimeUnit.SECONDS));
        child.ended().get(20, TimeUnit.SECONDS);
    }

    @Test
    void a_program_ends_when_the_line_to_the_launcher_breaks() throws Exception {
        Child child = start("echo $$; exec sleep 600", Map.of());
        long program = Long.parseLong(lines.poll(20, TimeUnit.SECONDS));
        child.stop();
        assertEnded(child, program);
    }

    @Test
    void a_program_that_is_killed_has_no_last_word() throws Exception {
        Child child = start("trap 'echo last' TERM HUP EXIT; echo $$; while :; do sleep 0.1; done", Map.of());
        long program = Long.parseLong(lines.poll(20, TimeUnit.SECONDS));
        child.kill();
        assertEnded(child, program);
        assertFalse(lines.contains("last"), lines::toString);
    }

    @Test
    void the_end_of_a_program_is_noticed() throws Exception {
        Child child = start("exit 3", Map.of());
        child.ended().get(20, TimeUnit.SECONDS);
        assertFalse(child.alive());
    }

    private static void assertEnded(Child child, long program) {
        assertFalse(child.alive());
        assertFalse(ProcessHandle.of(program).map(ProcessHandle::isAlive).orElse(false));
    }

    private Child start(String script, Map<String, String> environment) {
        return Child.start(List.of("/bin/sh", "-c", script), environment, folder, lines::add);
    }
}
