package vn.ungpho.intake;

import java.time.Instant;
import java.util.List;
import vn.ungpho.incident.Allowance;

/// Bảo vệ biểu mẫu against those who would flood it: stamps, counters and the addresses that they count.
public record Guard(Stamps stamps, ReportLimits limits, SourceAddresses addresses) {

    /// What a report from this address uses up.
    public List<Allowance> allowances(String address, Effort effort, Instant now) {
        return limits.allowances(addresses.hash(address, now), effort, now);
    }
}
