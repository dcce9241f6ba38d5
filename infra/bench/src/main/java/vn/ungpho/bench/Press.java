package vn.ungpho.bench;

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
import vn.ungpho.incident.Admission;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.LogDraft;
import vn.ungpho.incident.Opening;
import vn.ungpho.incident.ReceiptCode;
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
            new NoIncidents(),
            new YamlFindingFields(),
            new Deadlines(new YamlDuties(), YamlHolidays.read()),
            new QuteWording(new Templates()));
    private final DocxTypesetter typesetter = new DocxTypesetter();

    /// The plan of Nha Trang with its appendix.
    byte[] plan() {
        if (!(compose.compose(ORDER) instanceof Composition.Composed composed)) {
            throw new IllegalStateException("not composed");
        }
        return typesetter.typeset(composed.document());
    }

    private static final class NoIncidents implements Incidents {
        @Override
        public Admission admit(Opening opening) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Incident> find(IncidentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Incident> find(ReceiptCode receipt) {
            return Optional.empty();
        }

        @Override
        public Page list(String agency, Optional<String> after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Written change(Change change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void append(LogDraft draft) {
            throw new UnsupportedOperationException();
        }
    }
}
