package vn.ungpho.escalation.qute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Contact;
import vn.ungpho.escalation.Mail;
import vn.ungpho.escalation.Reminder;
import vn.ungpho.escalation.RoutineWording;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.qute.Templates;

/// [RoutineWording] by `ungpho/mails/on-routine.txt`: the first line is the subject, the third and the rest are the
/// text. Answers go to the agency's mailbox.
public record QuteRoutineWording(Templates templates) implements RoutineWording {

    @Override
    public Mail mail(String id, List<Due> due, Agency agency, Contact contact) {
        var late = due.stream().filter(QuteRoutineWording::overdue).count();
        var data = Map.of(
                "agency",
                agency.name(),
                "unit",
                contact.unit(),
                "late",
                late,
                "soon",
                due.size() - late,
                "tasks",
                due.stream().map(QuteRoutineWording::task).toList());
        var words = MailPage.words(templates, templates.render("mails/on-routine.txt", data), "vi");
        return new Mail(id, contact.email(), agency.mailbox(), "", "", words);
    }

    private static Map<String, Object> task(Due due) {
        var routine = due.routine();
        var duty = routine.duty();
        return Map.of(
                "title",
                duty.title(),
                "year",
                routine.year(),
                "overdue",
                overdue(due),
                "left",
                days(routine.remaining().orElse(Duration.ZERO)),
                "due",
                VietnamTime.onScreen(routine.due()),
                "article",
                duty.article(),
                "to",
                String.join("; ", duty.to()),
                "document",
                duty.document().isPresent(),
                "doubts",
                routine.doubts());
    }

    private static boolean overdue(Due due) {
        return due.reminder().mark() == Reminder.Mark.OVERDUE;
    }

    private static String days(Duration left) {
        var days = left.toDays();
        return days > 0 ? days + " ngày" : "chưa đầy 1 ngày";
    }
}
