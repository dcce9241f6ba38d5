package vn.ungpho.incident;

/// Người, đơn vị báo. Personal data: kept in attributes of the store, never in a key, a log or an address.
/// Each part is empty when it was not given.
public record Reporter(String name, String email, String phone) {

    /// Whether there is a way to reach the reporter.
    public boolean reachable() {
        return !email.isEmpty() || !phone.isEmpty();
    }

    /// Says nothing of the person, so that a stray log line does not either.
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
