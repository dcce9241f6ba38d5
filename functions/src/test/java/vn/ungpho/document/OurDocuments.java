package vn.ungpho.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.yaml.YamlAgencies;

/// Every document that can be made from what the templates hold: all plans, as drafts and registered, and a summary.
public final class OurDocuments {

    private static final Agencies AGENCIES = new YamlAgencies(List.of("so-noi-vu-khanh-hoa"));
    private static final List<Registration> REGISTRATIONS =
            List.of(Registration.NONE, registered(LocalDate.of(2026, 2, 9)), registered(LocalDate.of(2026, 11, 20)));

    private OurDocuments() {}

    /// The files by a name that says what they are.
    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        for (var id : Samples.PLANS.ids()) {
            var plan = Samples.PLANS.plan(id).orElseThrow();
            var agency = AGENCIES.agency(plan.agency()).orElseThrow();
            for (int i = 0; i < REGISTRATIONS.size(); i++) {
                var document = new PlanDocument(agency, plan).compose(Samples.WORDING, REGISTRATIONS.get(i));
                all.put(id + "-" + i, Samples.TYPESETTER.typeset(document));
            }
        }
        all.put("summary", Samples.TYPESETTER.typeset(Samples.summary(Samples.incident())));
        return all;
    }

    private static Registration registered(LocalDate date) {
        return new Registration(Optional.of(5), Optional.of(date), Optional.empty());
    }
}
