package vn.ungpho.escalation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.web.Officer.BINH;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.InMemoryStore;
import vn.ungpho.incident.SearchIncidents;
import vn.ungpho.incident.web.Officer;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.yaml.YamlPlans;
import vn.ungpho.web.Pages;

class IncidentsDoorTest {

    private static final String FIRST = "so-noi-vu-khanh-hoa";

    @Test
    void a_list_says_which_agency_it_is_of() {
        assertEquals(
                FIRST,
                Officer.read(list(BINH, FIRST, "so-xay-dung")).get("agency").asText());
    }

    @Test
    void a_browser_chooses_among_several_agencies_and_is_not_asked_where_there_is_one() {
        var browser = BINH.with("accept", "text/html");
        var several = list(browser, FIRST, "so-xay-dung").getBody();
        assertTrue(
                several.contains("<option value=\"" + FIRST + "\" selected>Sở Nội vụ tỉnh Khánh Hòa</option>"),
                several);
        assertTrue(several.contains("<option value=\"so-xay-dung\">Sở Xây dựng</option>"), several);
        var one = list(browser, FIRST).getBody();
        assertTrue(one.contains("<input type=\"hidden\" name=\"agency\" value=\"" + FIRST + "\">"), one);
        assertFalse(one.contains("<select id=\"agency\""), one);
    }

    /// What cannot be found by the order of the list is refused: another list than was asked for would hide incidents.
    @Test
    void a_time_of_more_than_four_digits_of_a_year_is_none() {
        for (var since : List.of("+12026-11-20T00:00:00Z", "-0001-11-20T00:00:00Z", "20/11/2026", "x")) {
            var answer =
                    BINH.asks(Map.of("since", since), Map.of(), r -> door(FIRST).list(r, NOW));
            assertEquals(400, answer.getStatusCode(), since);
        }
        for (var since : List.of("2026-11-20", "2026-11-20T08:30:00 07:00", "9999-12-31T23:59:59Z")) {
            var answer =
                    BINH.asks(Map.of("since", since), Map.of(), r -> door(FIRST).list(r, NOW));
            assertEquals(200, answer.getStatusCode(), since);
        }
    }

    private static APIGatewayV2HTTPResponse list(Officer officer, String... served) {
        return officer.posts("", Map.of(), request -> door(served).list(request, NOW));
    }

    private static IncidentsDoor door(String... served) {
        var store = new InMemoryStore();
        return new IncidentsDoor(
                store,
                new SearchIncidents(store, store, Hashes::sha256),
                new IncidentsDoor.Asked(new YamlAgencies(List.of(served)), new YamlPlans()),
                new DutiesJson(new Deadlines(new YamlDuties(), YamlHolidays.read())),
                new IncidentsPage(new Pages(new Templates())));
    }
}
