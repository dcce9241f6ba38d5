package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Mục nhật ký: an entry of an incident's log as it is kept, chained to the one before by that one's hash.
///
/// @param said all that is kept of it but its hash, by name; whatever somebody adds to it stands here too
/// @param hash the hash that is kept with it; empty where there is none (written before there was a chain)
public record LogEntry(Map<String, String> said, String hash) {

    /// The key of the entry that closes off those from before there was a chain.
    public static final String CHAIN = "chain";

    public static final String INCIDENT = "incident";
    public static final String KEY = "key";
    public static final String NUMBER = "number";
    public static final String PREVIOUS = "previous";
    public static final String AT = "at";
    public static final String TYPE = "type";
    public static final String DETAIL = "detail";
    public static final String IMPRINTS = "imprints";

    public LogEntry {
        said = new TreeMap<>(said);
    }

    /// Its number, from 1; 0 where it has none that can be read.
    public int number() {
        var text = said.getOrDefault(NUMBER, "");
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    /// The hash of the entry that it is chained to.
    public String previous() {
        return said.getOrDefault(PREVIOUS, "");
    }

    /// What the log knows it by.
    public String key() {
        return said.getOrDefault(KEY, "");
    }

    /// Whether it belongs to the chain: entries from before there was one have neither number nor hash.
    public boolean isChained() {
        return said.containsKey(NUMBER) || said.containsKey(PREVIOUS) || !hash.isEmpty();
    }

    /// The hash of what it says now.
    public String computed() {
        return Hashes.sha256(said);
    }

    /// It, as what the next one is chained to.
    public LogHead head() {
        return new LogHead(number(), hash);
    }

    /// What it is about.
    ///
    /// @throws IllegalArgumentException when it cannot be read
    public List<Imprint> imprints() {
        return Imprint.parse(said.getOrDefault(IMPRINTS, ""));
    }

    /// What happened.
    ///
    /// @throws RuntimeException when it cannot be read
    public IncidentEvent event() {
        return new IncidentEvent(
                Instant.parse(said.get(AT)), IncidentEvent.Type.valueOf(said.get(TYPE)), said.get(DETAIL));
    }
}
