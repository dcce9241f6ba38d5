package vn.ungpho.response;

import java.time.LocalDate;
import java.util.List;
import vn.ungpho.agency.Units;

/// Bước of a procedure.
///
/// @param id      unique in the plan, phase and row: `I.1`
/// @param number  as printed in the row: `1`
/// @param title   tên bước
/// @param note    what stands in brackets and italics after the title, without the brackets; empty if nothing
/// @param content nội dung thực hiện
/// @param lead    đơn vị chủ trì, in order
/// @param support đơn vị phối hợp, in order
/// @param kind    what the step does to the order of the others
public record Step(
        String id,
        String number,
        String title,
        String note,
        String content,
        List<String> lead,
        List<String> support,
        Kind kind) {

    public Step {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
    }

    Step on(LocalDate day, Units units) {
        return new Step(id, number, title, note, content, units.on(day, lead), units.on(day, support), kind);
    }

    /// What a step does to the order of the others.
    public enum Kind {
        /// Done once in its turn.
        REQUIRED,
        /// Done only when the case asks for it, as the plan says (chỉ đạo khi nghiêm trọng, xử lý vi phạm).
        OPTIONAL,
        /// Kiểm tra, đánh giá: when it fails, containment and eradication are opened again as a new round.
        RECHECK
    }
}
