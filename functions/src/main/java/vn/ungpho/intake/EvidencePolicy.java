package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.incident.Exhibit;

/// Quy định nhận tệp: which files count. Pure. The store's own policy keeps size and place already; this holds
/// whatever came past it.
public final class EvidencePolicy {

    /// Most files of one incident, those that are kept apart counted too.
    public static final int MOST = 10;

    /// Largest file in bytes: 25 MiB.
    public static final long LARGEST = 25L * 1024 * 1024;

    private static final Set<String> TYPES = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "application/pdf",
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/vnd.rar",
            "application/x-ole-storage",
            "application/vnd.tcpdump.pcap",
            "text/plain");

    private EvidencePolicy() {}

    /// Why a file is kept apart and not counted, Vietnamese; empty when it counts.
    ///
    /// @param before the exhibits that are there already
    public static Optional<String> apart(EvidenceFiles.Examined file, List<Exhibit> before) {
        if (file.place().size() == 0) {
            return Optional.of("Tệp rỗng");
        }
        if (file.place().size() > LARGEST) {
            return Optional.of("Tệp lớn hơn 25 MiB");
        }
        if (!TYPES.contains(file.type())) {
            return Optional.of("Loại tệp không nằm trong danh mục được nhận");
        }
        return before.size() >= MOST ? Optional.of("Vượt quá " + MOST + " tệp") : Optional.empty();
    }
}
