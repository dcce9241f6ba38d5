package vn.ungpho.escalation;

import java.time.Instant;
import java.util.List;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// Puts a notice into words.
public interface NoticeWording {

    /// Tiêu đề and nội dung of a mail.
    ///
    /// @param text plain text, lines ended by LF
    /// @param html the same as a page of its own, which loads nothing from anywhere
    record Words(String subject, String text, String html) {}

    /// What a mail is made from.
    ///
    /// @param duties duties of the law, as they stand at `now`
    /// @param told   who else is told, by role
    /// @param link   where the addressee answers; empty for whoever is not asked to
    record Letter(
            Notice notice,
            Incident incident,
            Agency agency,
            Addressee addressee,
            List<Deadline> duties,
            List<String> told,
            String link,
            Instant now) {

        public Letter {
            duties = List.copyOf(duties);
            told = List.copyOf(told);
        }
    }

    /// The words of a letter.
    Words words(Letter letter);
}
