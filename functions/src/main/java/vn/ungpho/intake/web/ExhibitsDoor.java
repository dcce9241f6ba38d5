package vn.ungpho.intake.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.incident.Evidence;
import vn.ungpho.incident.Exhibit;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.IncidentReport;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Supplement;
import vn.ungpho.incident.Supplements;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /incidents/{id}/evidence` and `GET /incidents/{id}/evidence/{n}`, for officers: what was sent, and a link that
/// downloads one of it as an attachment.
///
/// Raw mails stand beside the files, each whole with everything that hangs on it. The one that an incident began with
/// is `mail`, that of its supplement 3 is `mail-3`.
public record ExhibitsDoor(Exhibits exhibits, Incidents incidents, Supplements supplements, EvidenceFiles files) {

    private static final Duration LINK_LIVES = Duration.ofMinutes(10);

    /// The newest of its supplements whose mails are listed; older ones have their address still.
    private static final int MOST_SUPPLEMENTS = 200;

    private static final String MAIL = "mail";
    private static final Pattern OF_SUPPLEMENT = Pattern.compile(MAIL + "-([1-9][0-9]{0,5})");

    /// Answers one request.
    public APIGatewayV2HTTPResponse answer(Request request) {
        Officers.required(request);
        if (!IncidentId.isValid(request.path("id"))) {
            throw nothing();
        }
        var id = new IncidentId(request.path("id"));
        var number = request.path("n");
        if (number.isEmpty()) {
            var sent = exhibits.of(id).stream().map(ExhibitsDoor::json).toList();
            return Answers.json(200, Map.of("evidence", sent, "mails", mails(id)));
        }
        var answer = number.startsWith(MAIL) ? mail(id, number) : file(id, number);
        return Answers.json(200, answer.orElseThrow(ExhibitsDoor::nothing));
    }

    private List<Map<String, Object>> mails(IncidentId id) {
        var mails = new ArrayList<Map<String, Object>>();
        incidents.find(id).flatMap(i -> raw(i.report())).ifPresent(mail -> mails.add(json(MAIL, mail)));
        supplements
                .newest(id, MOST_SUPPLEMENTS)
                .forEach(s -> raw(s.report()).ifPresent(mail -> mails.add(json(MAIL + "-" + s.number(), mail))));
        return mails;
    }

    private Optional<Map<String, Object>> mail(IncidentId id, String number) {
        var further = OF_SUPPLEMENT.matcher(number);
        Optional<IncidentReport> report = Optional.empty();
        if (number.equals(MAIL)) {
            report = incidents.find(id).map(Incident::report);
        } else if (further.matches()) {
            report = supplements.find(id, Integer.parseInt(further.group(1))).map(Supplement::report);
        }
        return report.flatMap(ExhibitsDoor::raw).map(mail -> {
            var answer = json(number, mail);
            answer.put("url", files.link(mail, number + ".eml", LINK_LIVES));
            return answer;
        });
    }

    private Optional<Map<String, Object>> file(IncidentId id, String number) {
        return exhibits.of(id).stream()
                .filter(e -> String.valueOf(e.number()).equals(number))
                .findFirst()
                .map(e -> {
                    var answer = json(e);
                    answer.put("url", files.link(e, LINK_LIVES));
                    return answer;
                });
    }

    /// A report's evidence of its own is the mail that it came in.
    private static Optional<Evidence> raw(IncidentReport report) {
        return report.evidence().stream().findFirst();
    }

    private static Map<String, Object> json(String number, Evidence mail) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", number);
        json.put("what", mail.what());
        json.put("size", mail.size());
        json.put("sha256", mail.sha256());
        return json;
    }

    private static Map<String, Object> json(Exhibit exhibit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", exhibit.number());
        json.put("name", exhibit.name());
        json.put("type", exhibit.type());
        json.put("size", exhibit.place().size());
        json.put("sha256", exhibit.sha256());
        json.put("state", exhibit.state().name().toLowerCase(Locale.ROOT));
        json.put("stateLabel", exhibit.state().label());
        json.put("remark", exhibit.remark());
        json.put("at", exhibit.at().toString());
        return json;
    }

    private static Refusal nothing() {
        return new Refusal(new Problem(404, "Không tìm thấy", "Không có tệp nào mang số này trong hồ sơ này."));
    }
}
