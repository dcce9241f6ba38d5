package vn.ungpho.document;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a document was made of and who asked for it: kept beside the file and, for a document about an incident, in
/// the incident's log.
///
/// @param templates version of wording and look
/// @param data      version of the agency, its plan and the fields of the forms
/// @param sha256    of the file
/// @param faults    how many faults the plan had that was issued
/// @param by        who asked, as the identity provider knows them
record Provenance(DocumentKind kind, String templates, String data, String sha256, int faults, String by) {

    /// As metadata of the stored file.
    Map<String, String> metadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("kind", kind.word());
        metadata.put("templates", templates);
        metadata.put("data", data);
        metadata.put("sha256", sha256);
        metadata.put("faults", "" + faults);
        metadata.put("asked-by", by);
        return metadata;
    }

    /// As an entry of a log.
    String detail() {
        return "%s; SHA-256: %s; phiên bản mẫu: %s; phiên bản dữ liệu: %s; người lập: %s"
                .formatted(kind.label(), sha256, templates, data, by);
    }
}
