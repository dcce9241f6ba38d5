package vn.ungpho.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ungpho.incident.Allowance;
import vn.ungpho.intake.ReadMail.Letter;

/// Hạn mức nhận thư: how many mails become incidents of their own in a day (UTC). What is over the limit is not
/// lost:
/// it
/// is put beside one incident of its sender. Pure.
///
/// @param seal what only this deployment can make of a text: a counter must not say whose it is
public record MailLimits(UnaryOperator<String> seal) {

    /// Mails of one sender.
    static final int MOST_OF_ONE = 20;

    /// Mails from unproven senders, who may be anybody, all together.
    static final int MOST_UNPROVEN = 200;

    private static final int NAME = 32;

    /// What a mail uses up.
    ///
    /// @param doubt why it is not trusted, if it is not
    List<Allowance> allowances(Letter letter, Optional<String> doubt, Instant now) {
        var until = today(now).plus(1, ChronoUnit.DAYS);
        var allowances = new ArrayList<Allowance>();
        allowances.add(new Allowance("mail." + name(letter, doubt, now), MOST_OF_ONE, until));
        if (doubt.isPresent()) {
            allowances.add(new Allowance("mail.unproven." + today(now).getEpochSecond(), MOST_UNPROVEN, until));
        }
        return allowances;
    }

    /// The sender's name for the day. A mail that only says it is from somebody does not count as that somebody's.
    String name(Letter letter, Optional<String> doubt, Instant now) {
        var senders = letter.head().senders();
        var sender = senders.isEmpty() ? "" : senders.getFirst().address();
        return seal.apply("sender\n" + (doubt.isPresent() ? "?" : "") + sender).substring(0, NAME) + "."
                + today(now).getEpochSecond();
    }

    private static Instant today(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }
}
