package vn.ungpho.intake;

import java.util.Optional;

/// How a report was delivered.
///
/// @param key        what every repetition of this delivery shares; random where the sender gave nothing
/// @param quarantine why it has to wait for an officer's look, Vietnamese; empty when it does not
public record Delivery(String key, Optional<String> quarantine) {}
