package vn.ungpho.escalation;

import java.util.Optional;
import vn.ungpho.incident.IncidentId;

/// Địa chỉ trả lời: addresses that only this deployment can make, one for each incident and each of its parties.
public interface ReplyAddresses {

    /// The address at which what this party answers comes in as part of the incident.
    ///
    /// @param party the party's own address
    String address(IncidentId incident, String party);

    /// The incident of an address, if it is one of ours and was made for this party.
    ///
    /// @param party the address that the answer came from, proven
    Optional<IncidentId> incident(String address, String party);
}
