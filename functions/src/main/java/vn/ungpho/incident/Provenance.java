package vn.ungpho.incident;

import java.util.List;

/// Xuất xứ của thư: what is known of the mail that a report came in.
///
/// @param messageId   its Message-ID, to answer to; empty when it has none that can be used
/// @param legalNotice thông báo sự cố theo TT 20/2017 (`[TBSC]` in the subject, note 2 of Mẫu số 03)
/// @param automatic   sent by a program (a list, an auto-reply, a delivery report): never answered by a program
/// @param marks       what an officer has to know of before opening it
/// @param verdicts    what the receiving mail service found out
public record Provenance(
        String messageId, boolean legalNotice, boolean automatic, List<MailMark> marks, Verdicts verdicts) {

    public Provenance {
        marks = marks.stream().distinct().sorted().toList();
    }
}
