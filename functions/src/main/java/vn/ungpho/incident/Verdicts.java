package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Kết quả kiểm tra thư: what the receiving mail service found out about a mail, word for word; empty where it said
/// nothing.
///
/// @param spam   `X-SES-Spam-Verdict`: PASS, FAIL, GRAY or PROCESSING_FAILED
/// @param virus  `X-SES-Virus-Verdict`, likewise
/// @param spf    `pass`, `fail`, `softfail`, `none` … of `Authentication-Results`
/// @param dkim   likewise
/// @param dmarc  likewise
/// @param policy what the sender's domain asks for when DMARC fails: `none`, `quarantine`, `reject`
/// @param domain the domain that DMARC was checked for, in lower case
public record Verdicts(String spam, String virus, String spf, String dkim, String dmarc, String policy, String domain) {

    /// Nothing was said: not a pass.
    public static final Verdicts NONE = new Verdicts("", "", "", "", "", "", "");

    /// Why the mail has to wait for an officer's look; empty when spam, virus and DMARC were all passed. Fails
    /// closed: a verdict that is missing or unknown is not a pass.
    public Optional<String> doubt() {
        List<String> doubts = new ArrayList<>();
        if (!spam.equals("PASS")) {
            doubts.add("kiểm tra thư rác: " + shown(spam));
        }
        if (!virus.equals("PASS")) {
            doubts.add("kiểm tra mã độc: " + shown(virus));
        }
        if (!dmarc.equals("pass")) {
            doubts.add("xác thực người gửi (DMARC): " + shown(dmarc));
        }
        return doubts.isEmpty()
                ? Optional.empty()
                : Optional.of("Thư chưa được tin cậy - " + String.join("; ", doubts));
    }

    private static String shown(String verdict) {
        return verdict.isEmpty() ? "không có kết quả" : verdict;
    }
}
