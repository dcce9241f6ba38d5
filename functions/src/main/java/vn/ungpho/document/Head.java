package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.document.SignatureBlock.Authority;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.response.ResponsePlan.Recipient;
import vn.ungpho.response.ResponsePlan.Signing;

/// What every document of an agency has at its top and its foot.
record Head(Agency agency, DocumentKind kind, Registration registration) {

    Letterhead letterhead() {
        return new Letterhead(agency.superior(), agency.issuer(), agency.name());
    }

    DocumentNumber number() {
        return new DocumentNumber(registration.number(), kind.abbreviation() + "-" + agency.abbreviation());
    }

    PlaceAndDate placeAndDate() {
        return new PlaceAndDate(agency.place(), registration.date());
    }

    SignatureBlock signature(Signing signing) {
        var authorities = new ArrayList<Authority>();
        signing.collective().ifPresent(c -> authorities.add(new Authority(SigningCapacity.COLLECTIVE, c)));
        signing.head().ifPresent(h -> authorities.add(new Authority(SigningCapacity.DEPUTY, h)));
        return new SignatureBlock(
                authorities, Optional.of(signing.title()), registration.signer().orElse(signing.signer()));
    }

    static Recipients recipients(ResponsePlan plan, List<Recipient> who) {
        var lines = who.stream()
                .map(r -> r.name() + r.tag().map(t -> " (" + t + ")").orElse(""))
                .toList();
        return new Recipients(plan.recipientsTag(), lines, plan.filedAt());
    }
}
