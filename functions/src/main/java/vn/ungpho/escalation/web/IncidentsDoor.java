package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Incidents.Page;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.SearchIncidents;
import vn.ungpho.incident.Terms;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.response.Plans;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Request;

/// `GET /incidents`, for officers: `?agency=&stage=&severity=&unit=&channel=&drill=&since=&q=&limit=&after=`, in any
/// combination; newest first, a page at a time. One list is of one agency, the first where none is asked for; the
/// answer says which. `q` finds by words of the report or by the receipt code.
///
/// @param next  how the next legal deadline of an incident is shown
/// @param table the same for a browser
public record IncidentsDoor(
        Incidents incidents, SearchIncidents search, Asked asked, DutiesJson duties, IncidentsPage table) {

    /// What can be asked for.
    public record Asked(Agencies agencies, Plans plans) {}

    /// One page of incidents as they stand at `now`.
    public APIGatewayV2HTTPResponse list(Request request, Instant now) {
        Officers.required(request);
        var query = new FilterQuery(request);
        var filter = query.filter(asked.agencies(), asked.plans());
        int limit = query.limit();
        var page = page(query, filter, limit);
        query.refuseFaults();
        Function<Incident, Map<String, Object>> shown = incident -> row(incident, now);
        var rows = page.orElseThrow().incidents().stream().map(shown).toList();
        return request.wantsPage()
                ? table.page(
                        request,
                        new IncidentsPage.Listed(
                                filter.agency(), rows, page.get().next()),
                        asked.agencies())
                : json(filter.agency(), rows, page.get().next());
    }

    private static APIGatewayV2HTTPResponse json(String agency, List<Map<String, Object>> rows, Optional<String> next) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("agency", agency);
        answer.put("incidents", rows);
        next.ifPresent(mark -> answer.put("next", mark));
        return Answers.json(200, answer);
    }

    /// Empty when a parameter is wrong.
    private Optional<Page> page(FilterQuery query, IncidentFilter filter, int limit) {
        var question = query.value("q");
        var words = question.map(Terms::asked);
        if (words.filter(List::isEmpty).isPresent()) {
            query.fault("q", "Cần ít nhất một từ riêng của sự cố: tên hệ thống, dấu hiệu, mã tiếp nhận");
        }
        if (words.filter(w -> w.size() > SearchIncidents.MOST_WORDS).isPresent()) {
            query.fault("q", "Không quá " + SearchIncidents.MOST_WORDS + " từ");
        }
        if (query.faulty()) {
            return Optional.empty();
        }
        try {
            var code = question.flatMap(ReceiptCode::parse);
            var after = query.value("after");
            return Optional.of(
                    code.isPresent()
                            ? search.coded(code.get(), filter)
                            : words.isPresent()
                                    ? search.search(words.get(), filter, after, limit)
                                    : incidents.list(filter, after, limit));
        } catch (IllegalArgumentException e) {
            query.fault("after", "Không phải dấu trang do hệ thống cấp");
            return Optional.empty();
        }
    }

    private Map<String, Object> row(Incident incident, Instant now) {
        var row = IncidentJson.brief(incident);
        row.put("nextDeadline", duties.next(incident, now).orElse(null));
        return row;
    }
}
