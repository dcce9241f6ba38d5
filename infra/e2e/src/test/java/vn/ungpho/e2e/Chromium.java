package vn.ungpho.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The machine's own Chromium.
final class Chromium {

    private Chromium() {}

    /// Where it is, if it is there.
    static Optional<Path> path() {
        var folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"));
        return Stream.concat(folders, Stream.of("/usr/bin"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Leaves a test out where there is no Chromium, with one line that says so.
    static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return path().isPresent()
                    ? ConditionEvaluationResult.enabled("Chromium is there")
                    : ConditionEvaluationResult.disabled("no Chromium; on Debian: apt-get install chromium");
        }
    }
}
