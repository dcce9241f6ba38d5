package vn.ungpho.intake;

import java.time.Duration;
import java.util.Map;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.IncidentId;

/// Kho chứng cứ: files go from a browser into it and from it to an officer, never through a function.
public interface EvidenceFiles {

    /// What the keys of files that nobody has looked at begin with.
    String INCOMING = "evidence/incoming/";

    /// A form that a browser sends straight to the store.
    ///
    /// @param url    where to
    /// @param fields hidden fields in this order; the file's own field `file` comes last
    record UploadForm(String url, Map<String, String> fields) {}

    /// A stored file as it really is.
    ///
    /// @param name what its sender's computer called it, empty where it is not known
    /// @param type what its first bytes are, as a media type
    record Examined(Exhibit.Place place, String sha256, String name, String type) {}

    /// A form for one file of this incident, for a short while.
    ///
    /// @param back where the browser goes afterwards
    UploadForm form(IncidentId incident, String back, java.time.Instant now);

    /// Reads a stored file once from beginning to end.
    ///
    /// @param version which of the files that were sent under this key; the newest if empty
    Examined examine(String key, String version);

    /// A link that downloads a file, never shows it.
    String link(Exhibit exhibit, Duration life);

    /// A link that downloads a raw mail in the version that was read, never shows it.
    ///
    /// @param name what the downloaded file is called, ASCII
    String link(Evidence mail, String name, Duration life);
}
