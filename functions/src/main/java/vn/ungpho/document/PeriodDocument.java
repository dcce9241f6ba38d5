package vn.ungpho.document;

import java.util.HashMap;
import java.util.List;
import vn.ungpho.document.Head.Text;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.VietnamTime;

/// Composes báo cáo tổng hợp (Mẫu số 05 TT 20/2017) out of the incidents of a period.
record PeriodDocument(Head head, Period period, List<Incident> incidents, FindingFields fields) {

    static final List<String> TEMPLATES =
            List.of("documents/periodic-report/subject.xhtml", "documents/periodic-report/body.xhtml");

    OfficialDocument compose(Wording wording) {
        var data = new HashMap<String, Object>(new AgencyFacts(head.agency()).data());
        data.putAll(new Tally(real(), fields).data());
        data.put("drills", incidents.size() - real().size());
        data.put("period", PeriodName.of(period));
        data.put("from", VietnamTime.date(period.from()));
        data.put("to", VietnamTime.date(period.to()));
        return head.around(new Text(
                Wording.plain(wording.word(TEMPLATES.getFirst(), data)), wording.word(TEMPLATES.getLast(), data)));
    }

    /// Exercises are counted apart.
    private List<Incident> real() {
        return incidents.stream().filter(i -> !i.drill()).toList();
    }

    /// Incidents of which something that the table counts is not found out yet.
    List<Gap> open() {
        return real().stream()
                .flatMap(i -> new Facts(fields, i.progress().findings())
                        .open(head.order().kind().word()).stream()
                                .map(f -> Gap.open(f.id(), f.label() + " của sự cố " + i.receipt())))
                .toList();
    }
}
