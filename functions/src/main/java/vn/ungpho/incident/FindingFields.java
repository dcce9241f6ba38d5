package vn.ungpho.incident;

import java.util.List;
import java.util.Optional;

/// Các nội dung cần xác minh: which findings there are, and which form needs which.
public interface FindingFields {

    /// All fields, in the order in which they are shown.
    List<FindingField> fields();

    /// The field with this id.
    default Optional<FindingField> field(String id) {
        return fields().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The fields without which a form cannot be filled in.
    ///
    /// @param form as in `ungpho/forms/findings.yaml`: `initial-report`
    default List<FindingField> mandatoryFor(String form) {
        return fields().stream().filter(f -> f.mandatory().contains(form)).toList();
    }

    /// The fields that a form carries, mandatory or not.
    default List<FindingField> of(String form) {
        return fields().stream()
                .filter(f -> f.mandatory().contains(form) || f.optional().contains(form))
                .toList();
    }
}
