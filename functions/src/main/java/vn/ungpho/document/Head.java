package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ungpho.agency.Agency;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.ResponsePlan.Recipient;

/// What a document has around its text: who issues it, to whom, and who signs.
///
/// @param plan  the agency's plan, which says who signs, who is reported to and where copies are kept
/// @param drill whether it is of an exercise, whose numbers are a series of their own
record Head(Agency agency, ResponsePlan plan, Order order, boolean drill) {

    /// Diễn tập, behind the issuer's letters: `05/BC-SNV-DT`.
    private static final String DRILL = "-DT";

    Head(Agency agency, ResponsePlan plan, Order order) {
        this(agency, plan, order, false);
    }

    OfficialDocument around(Text text) {
        return new OfficialDocument(
                order.kind().type().form(),
                new Letterhead(agency.superior(), agency.issuer(), agency.name()),
                number(),
                new PlaceAndDate(agency.place(), order.registration().date()),
                order.kind().type().typeName(),
                text.subject(),
                text.bases(),
                addressees(),
                text.body(),
                text.signature().orElseGet(this::signature),
                text.secretary(),
                recipients(),
                text.appendices(),
                order.handling().marking(),
                order.handling().medium());
    }

    private DocumentNumber number() {
        var symbol = order.kind().type().symbol(agency.abbreviation(), drafter()) + (drill ? DRILL : "");
        return new DocumentNumber(order.registration().number(), symbol);
    }

    /// The unit that drafts; where the agency names none, the one that keeps the copies (`VT, VP`).
    private String drafter() {
        var filed = plan.filedAt();
        return agency.profile().drafter().orElse(filed.substring(filed.lastIndexOf(' ') + 1));
    }

    private SignatureBlock signature() {
        return new Signing(plan.signing(), order.registration()).block();
    }

    private List<String> addressees() {
        return switch (order.kind().audience()) {
            case NONE -> List.of();
            case SUPERIORS -> plan.reporting().to();
            case AUTHORITY -> agency.profile().authority();
            case DATA_AUTHORITY -> agency.profile().dataAuthority();
            case COORDINATOR -> agency.profile().coordinator();
        };
    }

    /// Whoever is at Kính gửi stands here as `Như trên` (Phụ lục I, phần I, mục II.9b).
    private Recipients recipients() {
        var who = new ArrayList<Recipient>();
        if (order.kind() == DocumentKind.PLAN) {
            who.addAll(plan.recipients());
        } else {
            if (!addressees().isEmpty()) {
                who.add(Recipient.valueOf("Như trên"));
            }
            who.addAll(plan.reporting().recipients());
            who.removeIf(r -> addressees().stream().anyMatch(a -> a.startsWith(r.name())));
        }
        var lines = who.stream()
                .map(r -> r.name() + r.tag().map(t -> " (" + t + ")").orElse(""))
                .toList();
        return new Recipients(
                plan.recipientsTag(), lines, plan.filedAt(), order.handling().typist());
    }

    /// The text of a document, and who signs it where that is not whom the plan says.
    record Text(
            String subject,
            List<String> bases,
            List<Block> body,
            List<Appendix> appendices,
            Optional<SignatureBlock> signature,
            Optional<SignatureBlock> secretary) {

        /// The same text with a mark before its subject and one before its body.
        Text marked(String mark, List<Block> first) {
            var all = Stream.concat(first.stream(), body.stream()).toList();
            return new Text(mark + subject, bases, all, appendices, signature, secretary);
        }

        Text(String subject, List<Block> body) {
            this(subject, List.of(), body, List.of(), Optional.empty(), Optional.empty());
        }
    }
}
