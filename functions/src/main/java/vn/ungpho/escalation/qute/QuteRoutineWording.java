package vn.ungpho.escalation.qute;

import java.time.Duration;
import java.util.HashMap;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.Mail;
import vn.ungpho.escalation.Reminder;
import vn.ungpho.escalation.Routine;
import vn.ungpho.escalation.RoutineWording;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.qute.Templates;

/// [RoutineWording] by `ungpho/mails/on-routine.txt`: the first line is the subject, the third and the rest are the
/// text. Answers go to the agency's mailbox.
public record QuteRoutineWording(Templates templates) implements RoutineWording {

    @Override
    public Mail mail(Reminder reminder, Routine routine, Agency agency, Contact contact) {
        var duty = routine.duty();
        var data = new HashMap<String, Object>();
        data.put("agency", agency.name());
        data.put("unit", contact.unit());
        data.put("title", duty.title());
        data.put("article", duty.article());
        data.put("year", routine.year());
        data.put("due", VietnamTime.onScreen(routine.due()));
        data.put("to", String.join("; ", duty.to()));
        data.put("overdue", reminder.mark() == Reminder.Mark.OVERDUE);
        data.put("left", days(routine.remaining().orElse(Duration.ZERO)));
        data.put("document", duty.document().orElse(""));
        data.put("doubts", routine.doubts());
        var words = MailPage.words(templates, templates.render("mails/on-routine.txt", data), "vi");
        return new Mail(reminder.id(), contact.email(), agency.mailbox(), "", "", words);
    }

    private static String days(Duration left) {
        var days = left.toDays();
        return days > 0 ? days + " ngày" : "chưa đầy 1 ngày";
    }
}
