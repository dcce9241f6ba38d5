package vn.ungpho.agency;

import java.util.List;

/// Tiêu chí riêng: when the agency itself takes an incident for serious, beside what the law says. One that holds is
/// enough.
///
/// @param title   its wording, Vietnamese
/// @param finding id of the finding that it looks at, as in `ungpho/forms/findings.yaml`
/// @param values  options of that finding for which it holds
/// @param source  where the agency says so: `Mục II.2 Kế hoạch năm 2026`
public record SeverityCriterion(String title, String finding, List<String> values, String source) {

    public SeverityCriterion {
        values = List.copyOf(values);
    }
}
