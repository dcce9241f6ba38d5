package vn.ungpho.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every document that can be made from what the templates hold: all plans, as drafts and registered, and every
/// other kind.
public final class OurDocuments {

    private static final List<Registration> REGISTRATIONS =
            List.of(Registration.NONE, registered(LocalDate.of(2026, 2, 9)), registered(LocalDate.of(2026, 11, 20)));

    private OurDocuments() {}

    /// The files by a name that says what they are.
    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        for (var id : Samples.PLANS.ids()) {
            for (int i = 0; i < REGISTRATIONS.size(); i++) {
                all.put(id + "-" + i, file(new Order(DocumentKind.PLAN, id, REGISTRATIONS.get(i))));
            }
        }
        for (var kind : DocumentKind.values()) {
            all.put(kind.word(), file(Samples.order(kind)));
            all.put("drill-" + kind.word(), drill(Samples.order(kind)));
        }
        for (var stage : Particulars.Stage.values()) {
            var order = Samples.order(DocumentKind.AUTHORITY_NOTICE, new Particulars.Noticed(stage));
            all.put("authority-notice-" + stage.word(), file(order));
        }
        var violation = Samples.meeting(Particulars.Matter.VIOLATION, "Phòng họp", "Công an tỉnh");
        all.put("violation", file(Samples.order(DocumentKind.WORK_REPORT, violation)));
        var verification = Samples.meeting(Particulars.Matter.VERIFICATION, "Phòng họp", "Công an tỉnh");
        all.put("verification", file(Samples.order(DocumentKind.WORK_REPORT, verification)));
        return all;
    }

    private static byte[] file(Order order) {
        return Samples.TYPESETTER.typeset(Samples.document(order, Samples.worked()));
    }

    private static byte[] drill(Order order) {
        return Samples.TYPESETTER.typeset(Samples.document(order, Samples.drill(Samples.worked())));
    }

    private static Registration registered(LocalDate date) {
        return new Registration(Optional.of(5), Optional.of(date), Optional.empty());
    }
}
