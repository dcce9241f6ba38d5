package vn.ungpho.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Units;

/// Kế hoạch ứng phó sự cố of one agency for one period.
///
/// @param id            identifier in lower-case ASCII with hyphens, as in file names and orders
/// @param agency        id of the agency that issues it
/// @param period        `2026`, or `2021 - 2025`
/// @param subject       trích yếu, without the type name
/// @param bases         căn cứ, each beginning with that word and without its closing mark; empty where the plan
/// opens
///                      otherwise
/// @param opening       what stands before the first section (`Thực hiện Kế hoạch số …`), paragraph by paragraph
/// @param sections      mục I, II, III… and what stands below them; Kinh phí is one of them where the plan has it
/// @param procedure     quy trình ứng cứu; the same object drives an incident
/// @param appendices    phụ lục in order; none, one or more
/// @param recipientsTag what stands after `Nơi nhận:` for all (`VBĐT`)
/// @param recipients    nơi nhận, without the filing line
/// @param filedAt       what stands after `Lưu:`: `VT, VP`
/// @param signing       who signs in which form
/// @param reporting     to whom the agency reports on an incident
/// @param faults        what is known to be wrong or doubtful in the source, and how this text deals with it
public record ResponsePlan(
        String id,
        String agency,
        String period,
        String subject,
        List<String> bases,
        List<String> opening,
        List<PlanItem> sections,
        Procedure procedure,
        List<PlanAppendix> appendices,
        Optional<String> recipientsTag,
        List<Recipient> recipients,
        String filedAt,
        Signing signing,
        Reporting reporting,
        List<Fault> faults) {

    public ResponsePlan {
        bases = List.copyOf(bases);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        recipients = List.copyOf(recipients);
        faults = List.copyOf(faults);
    }

    /// The same plan with those who are reported to as they are called on a day.
    public ResponsePlan on(LocalDate day, Units units) {
        var named = new Reporting(
                units.on(day, reporting.to()),
                reporting.recipients().stream()
                        .map(r -> new Recipient(units.on(day, r.name()), r.tag()))
                        .distinct()
                        .toList());
        return new ResponsePlan(
                id,
                agency,
                period,
                subject,
                bases,
                opening,
                sections,
                procedure,
                appendices,
                recipientsTag,
                recipients,
                filedAt,
                signing,
                named,
                faults);
    }

    /// One line of Nơi nhận.
    ///
    /// @param name who
    /// @param tag  what stands in brackets behind (`b/c`, `VBĐT`), without the brackets
    public record Recipient(String name, Optional<String> tag) {

        /// A recipient without a tag.
        public static Recipient valueOf(String name) {
            return new Recipient(name, Optional.empty());
        }
    }

    /// Quyền hạn, chức vụ của người ký (NĐ 30/2020 Điều 13).
    ///
    /// @param collective on whose behalf (TM.), in capitals: `ỦY BAN NHÂN DÂN`
    /// @param head       for whom a deputy signs (KT.), in capitals: `GIÁM ĐỐC`
    /// @param title      the signer's own title, in capitals
    /// @param signer     họ và tên of who usually signs; an order may name another
    public record Signing(Optional<String> collective, Optional<String> head, String title, String signer) {}

    /// Where a report on an incident goes.
    ///
    /// @param to         Kính gửi: who is above; none where the report does not go up
    /// @param recipients who else gets it
    public record Reporting(List<String> to, List<Recipient> recipients) {

        public Reporting {
            to = List.copyOf(to);
            recipients = List.copyOf(recipients);
        }
    }

    /// A known fault of the source.
    ///
    /// @param place   where in the source
    /// @param finding what is wrong or doubtful
    /// @param wording how the text here deals with it
    public record Fault(String place, String finding, String wording) {}
}
