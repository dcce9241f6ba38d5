package vn.ungpho.local.template;

import java.time.Duration;
import java.util.Map;

/// One function of the template.
///
/// @param name the door's name, `QUARKUS_FUNQY_EXPORT`
/// @param environment its variables, resolved
/// @param timeout how long one call may take
/// @param memory MiB that Lambda gives it
public record Door(String name, Map<String, String> environment, Duration timeout, int memory) {}
