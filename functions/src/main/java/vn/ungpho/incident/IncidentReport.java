package vn.ungpho.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
/// @param answers     what else the form of that version asked, in its order
/// @param language    the language that the reporter is answered in
/// @param provenance  of the mail that it came in; empty for every other channel
/// @param entry       of the officer who wrote it down; empty where the reporter did
public record IncidentReport(
        String agency,
        Channel channel,
        String formVersion,
        String description,
        String system,
        Optional<Instant> detectedAt,
        Ongoing ongoing,
        Reporter reporter,
        List<Evidence> evidence,
        List<Answer> answers,
        Language language,
        Optional<Provenance> provenance,
        Optional<Entry> entry) {

    public IncidentReport {
        evidence = List.copyOf(evidence);
        // Reports that were stored before these existed are read without them.
        answers = List.copyOf(Objects.requireNonNullElse(answers, List.of()));
        language = Objects.requireNonNullElse(language, Language.VI);
        entry = Objects.requireNonNullElse(entry, Optional.empty());
    }

    /// A report that came in no mail and that no officer wrote down.
    public IncidentReport(
            String agency,
            Channel channel,
            String formVersion,
            String description,
            String system,
            Optional<Instant> detectedAt,
            Ongoing ongoing,
            Reporter reporter,
            List<Evidence> evidence,
            List<Answer> answers,
            Language language) {
        this(
                agency,
                channel,
                formVersion,
                description,
                system,
                detectedAt,
                ongoing,
                reporter,
                evidence,
                answers,
                language,
                Optional.empty(),
                Optional.empty());
    }

    /// Whether it is a thông báo sự cố under TT 20/2017.
    public boolean legalNotice() {
        return provenance.map(Provenance::legalNotice).orElse(false);
    }

    /// The same report as an officer wrote it down.
    public IncidentReport with(Entry written) {
        return new IncidentReport(
                agency,
                channel,
                formVersion,
                description,
                system,
                detectedAt,
                ongoing,
                reporter,
                evidence,
                answers,
                language,
                provenance,
                Optional.of(written));
    }
}
