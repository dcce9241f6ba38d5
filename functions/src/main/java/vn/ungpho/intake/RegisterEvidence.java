package vn.ungpho.intake;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;

/// Ghi nhận chứng cứ: a file that was stored becomes an exhibit of its incident, once.
public record RegisterEvidence(EvidenceFiles files, Exhibits exhibits) {

    private static final Pattern KEY =
            Pattern.compile(Pattern.quote(EvidenceFiles.INCOMING) + "([0-9a-f-]{36})/[0-9a-f-]{36}");

    /// Two files of one incident at the same moment want the same number; the later one looks again.
    private static final int ATTEMPTS = 20;

    /// Records the file under this key. Whoever sends one form twice sends two files under one key: each is
    /// recorded.
    ///
    /// @param version which of the files under this key; the newest if empty
    /// @throws IllegalArgumentException when the key is none that we gave
    public void register(String key, String version, Instant now) {
        var matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a key of incoming evidence");
        }
        var incident = new IncidentId(matcher.group(1));
        var file = files.examine(key, version);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var before = exhibits.of(incident);
            if (isThere(before, file) || exhibits.add(incident, exhibit(file, before, now), entry(file, before, now))) {
                return;
            }
        }
        throw new IllegalStateException("exhibit not recorded after " + ATTEMPTS + " attempts");
    }

    private static boolean isThere(List<Exhibit> before, EvidenceFiles.Examined file) {
        return before.stream()
                .anyMatch(e -> e.place().key().equals(file.place().key())
                        && e.place().version().equals(file.place().version()));
    }

    private static Exhibit exhibit(EvidenceFiles.Examined file, List<Exhibit> before, Instant now) {
        var apart = EvidencePolicy.apart(file, before);
        return new Exhibit(
                before.size() + 1,
                file.place(),
                file.sha256(),
                file.name(),
                file.type(),
                apart.isPresent() ? Exhibit.State.APART : Exhibit.State.UNCHECKED,
                apart.orElse(""),
                now);
    }

    /// The sender's name of the file stays out: it may name a person.
    private static IncidentEvent entry(EvidenceFiles.Examined file, List<Exhibit> before, Instant now) {
        var apart = EvidencePolicy.apart(file, before)
                .map(why -> "; để riêng: " + why)
                .orElse("; chưa kiểm tra");
        return new IncidentEvent(
                now,
                IncidentEvent.Type.EVIDENCE,
                "Người báo gửi tệp số " + (before.size() + 1) + " (" + file.type() + ", "
                        + file.place().size() + " byte, SHA-256 " + file.sha256() + ")" + apart);
    }
}
