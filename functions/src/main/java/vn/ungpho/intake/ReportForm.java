package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Biểu mẫu báo sự cố in one version. A version never changes once reports were filled in with it; another question
/// is another version.
///
/// @param version what a report remembers
/// @param steps   in the order in which they are asked, three at most
public record ReportForm(String version, List<Step> steps) {

    /// @throws IllegalArgumentException when it has more steps than a frightened person follows
    public ReportForm {
        if (steps.isEmpty() || steps.size() > 3) {
            throw new IllegalArgumentException("a form has one to three steps");
        }
    }

    /// A group of questions.
    ///
    /// @param title heading
    /// @param note  what holds for the whole step
    public record Step(Bilingual title, Optional<Bilingual> note, List<FormField> fields) {}

    /// Every field, in order.
    public Stream<FormField> fields() {
        return steps.stream().flatMap(step -> step.fields().stream());
    }

    /// The field with this id.
    public Optional<FormField> field(String id) {
        return fields().filter(f -> f.id().equals(id)).findFirst();
    }
}
