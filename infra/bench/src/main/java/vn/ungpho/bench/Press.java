package vn.ungpho.bench;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.document.ComposeDocument;
import vn.ungpho.document.Composition;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.document.Order;
import vn.ungpho.document.Registration;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.yaml.YamlPlans;

/// The whole way from an order to the bytes of a file, without the network: data, wording, typesetting, packaging.
final class Press {

    private static final String PLAN = "nha-trang-2024";
    private static final Order ORDER = new Order(DocumentKind.PLAN, PLAN, Registration.NONE);

    private final ComposeDocument compose = new ComposeDocument(
            new YamlPlans(),
            new YamlAgencies(List.of("ubnd-thanh-pho-nha-trang")),
            noIncidents(),
            new YamlFindingFields(),
            new Deadlines(new YamlDuties(), YamlHolidays.read()),
            id -> Optional.empty(),
            new QuteWording(new Templates()));
    private final DocxTypesetter typesetter = new DocxTypesetter();

    /// The plan of Nha Trang with its appendix.
    byte[] plan() {
        if (!(compose.compose(ORDER) instanceof Composition.Composed composed)) {
            throw new IllegalStateException("not composed");
        }
        return typesetter.typeset(composed.document());
    }

    /// A plan is about no incident, so nothing is asked of them.
    private static Incidents noIncidents() {
        return (Incidents) Proxy.newProxyInstance(
                Press.class.getClassLoader(), new Class<?>[] {Incidents.class}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
