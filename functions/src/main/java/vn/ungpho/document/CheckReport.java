package vn.ungpho.document;

import java.util.List;

/// What a check of a document found (kết quả kiểm tra thể thức).
///
/// @param kinds    tên loại of each document in the file, in order; a file of samples holds several
/// @param findings rules of NĐ 30/2020 that are broken
/// @param notes    what is unusual but not against the decree
/// @param checked  names of the rules that could be decided
/// @param skipped  rules that could not be decided, and why
public record CheckReport(
        List<String> kinds, List<Finding> findings, List<Finding> notes, List<String> checked, List<Skipped> skipped) {

    public CheckReport {
        kinds = List.copyOf(kinds);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        checked = List.copyOf(checked);
        skipped = List.copyOf(skipped);
    }

    /// One broken rule at one place.
    ///
    /// @param rule   its name: `margin-left`
    /// @param clause where the decree says so
    /// @param place  part, component and the beginning of the text
    /// @param detail what is wrong and what it must be, Vietnamese
    public record Finding(String rule, String clause, String place, String detail) {}

    /// @param rule   name of the rule
    /// @param reason why it could not be decided, Vietnamese
    public record Skipped(String rule, String reason) {}
}
