package vn.ungpho.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a criterion of severity looks at; its name, wording and article are in `ungpho/law/severity.yaml`.
public enum SeverityRule {
    CRITICAL_SYSTEM {
        @Override
        Holds holds(Findings findings) {
            var level = findings.value("systemLevel")
                    .map(l -> HIGH.contains(l) ? Holds.YES : Holds.NO)
                    .orElse(Holds.UNDETERMINED);
            return level.or(Holds.found(findings, "listed"));
        }

        @Override
        List<String> facts() {
            return List.of("systemLevel", "listed");
        }
    },
    HARMFUL_EFFECT {
        @Override
        Holds holds(Findings findings) {
            return findings.value("effects")
                    .map(e -> e.equals("none") ? Holds.NO : Holds.YES)
                    .orElse(Holds.UNDETERMINED);
        }

        @Override
        List<String> facts() {
            return List.of("effects");
        }
    },
    BEYOND_MEANS {
        @Override
        Holds holds(Findings findings) {
            return Holds.found(findings, "beyondMeans");
        }

        @Override
        List<String> facts() {
            return List.of("beyondMeans");
        }
    };

    private static final Set<String> HIGH = Set.of("4", "5");

    /// Whether all of them hold.
    public static Holds allHold(Findings findings) {
        return Holds.all(Arrays.stream(values()).map(r -> r.holds(findings)).toList());
    }

    abstract Holds holds(Findings findings);

    /// The ids of the findings that it looks at.
    abstract List<String> facts();
}
