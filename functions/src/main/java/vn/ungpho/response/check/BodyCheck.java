package vn.ungpho.response.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.agency.Certainty;
import vn.ungpho.agency.Succession;
import vn.ungpho.response.PlanFault;

/// Bodies that do not exist any more at the plan's time, or today.
record BodyCheck(LawBook book) implements TextCheck {

    private static final int NEAR = 80;

    /// Who issued a document is named as it was called then.
    private static final Pattern ISSUER = Pattern.compile(
            "(?su).*ngày\\s+[0-9]{1,2}(?:/[0-9]{1,2}/|\\s+tháng\\s+[0-9]{1,2}\\s+năm\\s+)[0-9]{4}\\s+của\\s+"
                    + "(?:Bộ trưởng\\s+|Chủ tịch\\s+|Giám đốc\\s+)?");

    @Override
    public List<PlanFault> faults(PlanText text, Span span) {
        var faults = new ArrayList<PlanFault>();
        for (var body : book.bodies()) {
            if (body.certainty() == Certainty.UNCERTAIN) {
                // What may still be there is no fault of a plan.
                continue;
            }
            span.since(body.ended()).ifPresent(since -> fault(text, body, since).ifPresent(faults::add));
        }
        return faults;
    }

    private static Optional<PlanFault> fault(PlanText text, Succession body, String since) {
        var places = new ArrayList<Passage>();
        for (var passage : text.all()) {
            named(passage.text(), body).ifPresent(name -> places.add(new Passage(passage.place(), name)));
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var first = places.getFirst();
        var more = places.size() == 1 ? "" : " và " + (places.size() - 1) + " chỗ khác";
        return Optional.of(new PlanFault(
                "body-gone",
                first.place() + more,
                "“" + first.text() + "” không còn " + since + "; nay là " + body.successor() + " (" + body.source()
                        + "; " + body.certainty().words() + ")."));
    }

    private static Optional<String> named(String text, Succession body) {
        for (var name : body.names()) {
            var whole = Pattern.compile("(?iu)(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                    .matcher(text);
            while (whole.find()) {
                if (!ISSUER.matcher(text.substring(Math.max(0, whole.start() - NEAR), whole.start()))
                        .matches()) {
                    return Optional.of(whole.group());
                }
            }
        }
        return Optional.empty();
    }
}
