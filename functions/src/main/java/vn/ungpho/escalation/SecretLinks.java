package vn.ungpho.escalation;

import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// Liên kết lấy mã bí mật mới, as it stands in the mail to a reporter.
@FunctionalInterface
public interface SecretLinks {

    /// The link for this notice of [Rule#SECRET_LINK].
    String link(Incident incident, Notice notice);
}
