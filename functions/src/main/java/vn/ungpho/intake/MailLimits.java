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
/// lost: it is put beside one incident of its sender, or, when the unproven ones have used up theirs, beside one of all
/// of them in the hour, with one notice. Pure.
///
/// @param seal what only this deployment can make of a text: a counter must not say whose it is
public record MailLimits(UnaryOperator<String> seal) {

    /// Mails of one sender.
    static final int MOST_OF_ONE = 20;

    /// Incidents made of mails from unproven senders, who may be anybody, and of unreadable mails, all together.
    static final int MOST_UNPROVEN = 200;

    private static final int NAME = 32;

    /// What a mail uses up.
    ///
    /// @param doubt why it is not trusted, if it is not
    List<Allowance> allowances(Letter letter, Optional<String> doubt, Instant now) {
        var until = today(now).plus(1, ChronoUnit.DAYS);
        var allowances = new ArrayList<Allowance>();
        allowances.add(new Allowance("mail." + name(letter, doubt, now), MOST_OF_ONE, until));
        allowances.addAll(shared(doubt, now));
        return allowances;
    }

    /// What an incident that many mails share uses up.
    ///
    /// @param doubt why its mails are not trusted, if they are not
    List<Allowance> shared(Optional<String> doubt, Instant now) {
        var today = today(now);
        return doubt.stream()
                .map(_ -> new Allowance(
                        "mail.unproven." + today.getEpochSecond(), MOST_UNPROVEN, today.plus(1, ChronoUnit.DAYS)))
                .toList();
    }

    /// The name of what unproven senders send in this hour when the day's limit for all of them is used up.
    static String hour(Instant now) {
        return "unproven:" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond();
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
