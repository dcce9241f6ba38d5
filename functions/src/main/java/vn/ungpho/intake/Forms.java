package vn.ungpho.intake;

import java.util.Optional;

/// The versions of the public form.
public interface Forms {

    /// The version that is handed out now.
    ReportForm current();

    /// A version that was ever handed out.
    Optional<ReportForm> version(String version);
}
