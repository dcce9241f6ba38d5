package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Thông tin báo sự cố: what one person or unit told us, whatever the channel.
///
/// @param agency      id of the agency that it is for
/// @param channel     kênh tiếp nhận
/// @param formVersion version of the form definition that it was filled in with; empty for mail
/// @param description mô tả sơ bộ về sự cố
/// @param system      tên hệ thống bị sự cố, empty if not known
/// @param detectedAt  thời điểm phát hiện, empty if not known
/// @param ongoing     hiện trạng
/// @param reporter    người, đơn vị báo
/// @param evidence    keys of stored evidence, the raw mail first
public record IncidentReport(
        String agency,
        Channel channel,
        String formVersion,
        String description,
        String system,
        Optional<Instant> detectedAt,
        Ongoing ongoing,
        Reporter reporter,
        List<Evidence> evidence) {

    public IncidentReport {
        evidence = List.copyOf(evidence);
    }
}
