package vn.ungpho.settings;

import java.util.List;
import java.util.regex.Pattern;

/// Kiểm tra tệp thiết lập: puts a file that came in into force, or says why not. The last good state stays in force
/// then.
///
/// @param checks readers that have to take the whole set
public record CheckSettings(LiveSettings live, IncomingFiles incoming, List<SettingCheck> checks) {

    private static final int ATTEMPTS = 5;
    private static final Pattern REPLACEABLE =
            Pattern.compile("(agencies|plans|law)/[a-z0-9-]+\\.yaml|(mails|documents)/[a-z0-9./-]+\\.(txt|xhtml)");

    /// What became of a file.
    public sealed interface Outcome {

        /// It is in force.
        record InForce() implements Outcome {}

        /// It was in force already, or was taken away before it was looked at.
        record Unchanged() implements Outcome {}

        /// It is not in force.
        ///
        /// @param reason with file and line, for whoever put it there
        record Refused(String reason) implements Outcome {}
    }

    /// Checks one file as it lies there now.
    ///
    /// @param path below `ungpho/`
    /// @throws IllegalStateException when others keep changing the settings; to be tried again
    public Outcome check(String path) {
        Outcome outcome;
        try {
            outcome = REPLACEABLE.matcher(path).matches()
                    ? replace(path)
                    : new Outcome.Refused(path + ": chỉ thay được tệp trong agencies, plans, law, mails và documents");
        } catch (IllegalArgumentException e) {
            outcome = new Outcome.Refused(path + ": " + e.getMessage());
        }
        if (outcome instanceof Outcome.Refused(String reason)) {
            incoming.refuse(path, reason);
        } else {
            show(path);
        }
        return outcome;
    }

    private Outcome replace(String path) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // The state before the file: then no file that is in force already is newer than the one that is read.
            var state = state();
            var text = incoming.fetch(path);
            if (text.isEmpty()) {
                return new Outcome.Unchanged();
            }
            var next = state.files().with(path, text.get());
            if (next.equals(state.files())) {
                return new Outcome.Unchanged();
            }
            for (var check : checks) {
                try {
                    check.check(next);
                } catch (RuntimeException e) {
                    return new Outcome.Refused(String.valueOf(e.getMessage()));
                }
            }
            if (live.replace(next, state.tag())) {
                return new Outcome.InForce();
            }
        }
        throw new IllegalStateException("settings keep changing");
    }

    /// Until what is shown is what is in force, for another may have changed it meanwhile.
    private void show(String path) {
        LiveSettings.State shown;
        do {
            shown = state();
            incoming.accept(path, shown.files().files().getOrDefault(path, ""));
        } while (!shown.tag().equals(state().tag()));
    }

    private LiveSettings.State state() {
        return live.read("").orElse(LiveSettings.State.NONE);
    }
}
