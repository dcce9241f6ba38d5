package vn.ungpho.intake;

import java.util.List;
import java.util.Optional;
import vn.ungpho.incident.Allowance;

/// How a report was delivered.
///
/// @param key        what every repetition of this delivery shares; random where the sender gave nothing
/// @param quarantine why it has to wait for an officer's look, Vietnamese; empty when it does not
/// @param allowances what it uses up
/// @param group      what it shares with others of which the first is an incident; empty where it stands for itself
public record Delivery(String key, Optional<String> quarantine, List<Allowance> allowances, Optional<String> group) {

    public Delivery {
        allowances = List.copyOf(allowances);
    }

    /// A delivery that stands for itself.
    public Delivery(String key, Optional<String> quarantine, List<Allowance> allowances) {
        this(key, quarantine, allowances, Optional.empty());
    }

    /// A delivery that nothing limits.
    public Delivery(String key, Optional<String> quarantine) {
        this(key, quarantine, List.of());
    }
}
