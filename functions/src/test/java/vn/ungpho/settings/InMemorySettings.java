package vn.ungpho.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// [LiveSettings] and [IncomingFiles] without a store.
public final class InMemorySettings implements LiveSettings, IncomingFiles {

    private State state = State.NONE;
    private int writes;
    private final Map<String, String> incoming = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    /// Ops put a file.
    public InMemorySettings put(String path, String text) {
        incoming.put(path, text);
        return this;
    }

    /// Why the file was refused, empty where it was not.
    public String refused(String path) {
        return refused.getOrDefault(path, "");
    }

    /// What is in force.
    public Replacements inForce() {
        return state.files();
    }

    @Override
    public Optional<State> read(String known) {
        return state.tag().equals(known) ? Optional.empty() : Optional.of(state);
    }

    @Override
    public boolean replace(Replacements files, String over) {
        if (!over.equals(state.tag())) {
            return false;
        }
        state = new State(files, "state-" + ++writes);
        return true;
    }

    @Override
    public Optional<String> fetch(String path) {
        return Optional.ofNullable(incoming.get(path));
    }

    @Override
    public void refuse(String path, String reason) {
        refused.put(path, reason);
    }

    @Override
    public void accept(String path, String text) {
        shown.put(path, text);
        refused.remove(path);
    }

    /// What ops see of a path.
    String shown(String path) {
        return shown.get(path);
    }
}
