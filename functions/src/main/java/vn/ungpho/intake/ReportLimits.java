package vn.ungpho.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.ungpho.incident.Allowance;

/// Hạn mức tiếp nhận: how many reports are taken in. Pure.
///
/// @param proven most in an hour from one address that works for each of them
/// @param aged   most from one that does not, but takes the time a person takes
/// @param bare   most from one that does neither
/// @param day    most in a day (UTC) from everybody together
public record ReportLimits(int proven, int aged, int bare, int day) {

    /// The day's counter is split, so that reports from many places do not wait for one another.
    private static final int SHARDS = 8;

    /// What a report from this place uses up.
    ///
    /// @param place hash of its address
    public List<Allowance> allowances(String place, Effort effort, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var today = now.truncatedTo(ChronoUnit.DAYS);
        int shard = Math.floorMod(place.hashCode(), SHARDS);
        return List.of(
                new Allowance(
                        "report." + place + "." + hour.getEpochSecond(), most(effort), hour.plus(1, ChronoUnit.HOURS)),
                new Allowance(
                        "report.day." + today.getEpochSecond() + "." + shard,
                        Math.max(1, day / SHARDS),
                        today.plus(1, ChronoUnit.DAYS)));
    }

    private int most(Effort effort) {
        return switch (effort) {
            case PROVEN -> proven;
            case AGED -> aged;
            case BARE -> bare;
        };
    }
}
