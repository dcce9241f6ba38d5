package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.VietnamTime;

/// The incidents that an agency received in a period, read page by page off its list.
record ReceivedIn(Incidents incidents, String agency) {

    private static final int PAGE = 100;

    /// Newest first; what waits in quarantine is no incident yet, and what was joined counts with another.
    List<Incident> period(Period period) {
        var from = VietnamTime.start(period.from());
        var end = VietnamTime.start(period.to().plusDays(1));
        var found = new ArrayList<Incident>();
        var mark = Optional.<String>empty();
        boolean more = true;
        while (more) {
            var page = incidents.list(agency, mark, PAGE);
            page.incidents().stream()
                    .filter(i ->
                            !i.receivedAt().isBefore(from) && i.receivedAt().isBefore(end))
                    .filter(i -> i.stage() != Stage.QUARANTINED && i.stage() != Stage.JOINED)
                    .forEach(found::add);
            mark = page.next();
            more = mark.isPresent()
                    && page.incidents().stream().noneMatch(i -> i.receivedAt().isBefore(from));
        }
        return found;
    }
}
