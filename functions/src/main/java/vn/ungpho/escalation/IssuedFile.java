package vn.ungpho.escalation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Level;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Notice;

/// Tệp văn bản đã lập, by name: one file of a kind of document about an incident, as notices, addresses and the
/// archive call it.
///
/// @param kind word of its kind: `initial-report`
/// @param mark the first 16 hex digits of its SHA-256
public record IssuedFile(String kind, String mark) {

    private static final Pattern WORD = Pattern.compile("([a-z-]{1,40})~([0-9a-f]{16})");

    /// The file of a kind with this SHA-256.
    public static IssuedFile of(String kind, String sha256) {
        return new IssuedFile(kind, sha256.substring(0, 16));
    }

    /// Reads what [#word] wrote; empty when it was not.
    public static Optional<IssuedFile> parse(String word) {
        return Optional.of(WORD.matcher(word))
                .filter(m -> m.matches())
                .map(m -> new IssuedFile(m.group(1), m.group(2)));
    }

    /// Both in one: the subject of a notice, and the end of an address.
    public String word() {
        return kind + "~" + mark;
    }

    /// Where it is kept, of an incident.
    public String key(IncidentId incident) {
        return kind + "/" + incident + "/" + mark + ".docx";
    }

    /// Who in the house learns of it: the first contact, who sends it, and the leaders, who sign it. Nobody outside:
    /// until it is signed it is no report yet.
    public Stream<Notice> notices(Incident incident, Agency agency) {
        var first = agency.contacts().stream().limit(1);
        var leaders = agency.contacts().stream().skip(1).filter(c -> c.level() == Level.LEADER);
        return Stream.concat(first, leaders)
                .map(c -> new Notice(incident.id(), agency.id(), Rule.ON_DOCUMENT.id(), word(), 1, c.id()));
    }
}
