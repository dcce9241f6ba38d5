package vn.ungpho.incident;

import java.util.Collection;

/// Whether something is so, as far as it was found out.
public enum Holds {
    YES("Có"),
    NO("Không"),
    UNDETERMINED("Chưa xác định");

    private final String label;

    Holds(String label) {
        this.label = label;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// What was found out in a field of kind yes-no-unknown.
    public static Holds found(Findings findings, String field) {
        return switch (findings.value(field).orElse("unknown")) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> UNDETERMINED;
        };
    }

    /// Whether all are so: one that is not decides it, one that is not known leaves it open.
    public static Holds all(Collection<Holds> answers) {
        if (answers.contains(NO)) {
            return NO;
        }
        return answers.contains(UNDETERMINED) ? UNDETERMINED : YES;
    }

    /// Whether one of two is so.
    public Holds or(Holds other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNDETERMINED;
    }
}
