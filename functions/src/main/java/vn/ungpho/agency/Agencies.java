package vn.ungpho.agency;

import java.util.List;
import java.util.Optional;

/// The agencies that this deployment knows.
public interface Agencies {

    /// The agency with this id.
    Optional<Agency> agency(String id);

    /// The agencies that take in reports here, in the order of the deployment's setting; never empty.
    List<Agency> served();

    /// What units are called on a day.
    default Units units() {
        return Units.UNCHANGED;
    }
}
