package vn.ungpho.intake;

import java.time.Instant;

/// Địa chỉ mạng of those who ask, as the counters may know them: a hash with a salt of the day, which is thrown away
/// with the day, and never the address itself.
public interface SourceAddresses {

    /// The same for every request of one address on one day (UTC). An IPv6 address counts as its /64, since one
    /// person has all of that.
    String hash(String address, Instant now);
}
