package vn.ungpho.escalation;

import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Notice;

/// Puts a notice into words.
public interface NoticeWording {

    /// Tiêu đề and nội dung of a mail; lines ended by LF.
    record Words(String subject, String text) {}

    /// The words for this addressee.
    Words words(Notice notice, Incident incident, Agency agency, Addressee addressee);
}
