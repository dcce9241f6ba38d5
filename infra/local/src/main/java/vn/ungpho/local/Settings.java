package vn.ungpho.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the person at the terminal may set.
///
/// @param root folder of the project, where `infra/template.yaml` is
/// @param dataDir where all state lies
/// @param port HTTP port, 0 for a free one
/// @param smtpPort SMTP port, 0 for a free one
/// @param officerToken the officers' token, if one was given
/// @param asLambda flags for the doors' JVMs when each is to run in a process of its own, as on Lambda
/// @param events whether queues, streams and schedules call doors
/// @param calls file in which each call of a service by a door is counted, if they are to be
/// @param used file in which each right that a door makes use of is written, if they are to be
/// @param reserve bytes that have to stay free on the data folder's disk
/// @param parameters values of the template's parameters that go before those of `parameters.yaml`
record Settings(
        Path root,
        Path dataDir,
        int port,
        int smtpPort,
        Optional<String> officerToken,
        Optional<String> asLambda,
        boolean events,
        Optional<Path> calls,
        Optional<Path> used,
        long reserve,
        Map<String, String> parameters) {
    private static final String PARAMETER = "PARAMETER_";

    static Settings from(Map<String, String> env) {
        Path root = root(env);
        return new Settings(
                root,
                root.resolve(env.getOrDefault("DATA_DIR", ".local"))
                        .toAbsolutePath()
                        .normalize(),
                port(env, "PORT", 8080),
                port(env, "SMTP_PORT", 2525),
                Optional.ofNullable(env.get("OFFICER_TOKEN")).filter(token -> !token.isBlank()),
                Optional.ofNullable(env.get("AS_LAMBDA")),
                !"none".equals(env.get("EVENTS")),
                Optional.ofNullable(env.get("COUNT_CALLS")).map(Path::of).map(Path::toAbsolutePath),
                Optional.ofNullable(env.getOrDefault("USED_RIGHTS", System.getenv("USED_RIGHTS")))
                        .map(Path::of)
                        .map(Path::toAbsolutePath),
                reserve(env),
                parameters(env));
    }

    private static Map<String, String> parameters(Map<String, String> env) {
        return env.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PARAMETER))
                .collect(Collectors.toUnmodifiableMap(
                        variable -> variable.getKey().substring(PARAMETER.length()), Map.Entry::getValue));
    }

    /// Enough for what was begun when there was room: mails that go out, and what four doors at a time write.
    private static long reserve(Map<String, String> env) {
        String value = env.getOrDefault("DISK_RESERVE", "64");
        if (!value.matches("\\d{1,9}")) {
            throw new CannotStart("DISK_RESERVE=%s không phải là số MiB.".formatted(value));
        }
        return Long.parseLong(value) * 1024 * 1024;
    }

    private static int port(Map<String, String> env, String name, int standard) {
        String value = env.getOrDefault(name, Integer.toString(standard));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new CannotStart("%s=%s không phải là số cổng (0 đến 65535).".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    private static Path root(Map<String, String> env) {
        Path from = Path.of(env.getOrDefault("UNGPHO_ROOT", "")).toAbsolutePath();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("infra/template.yaml"))) {
                return folder;
            }
        }
        throw new CannotStart("Không thấy infra/template.yaml từ %s trở lên.".formatted(from));
    }
}
