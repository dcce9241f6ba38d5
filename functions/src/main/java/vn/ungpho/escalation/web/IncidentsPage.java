package vn.ungpho.escalation.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.agency.Agencies;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.VietnamTime;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.web.Pages;
import vn.ungpho.web.Request;

/// Trang danh sách sự cố: the officers' list in a browser.
public record IncidentsPage(Pages pages) {

    private static final List<String> KEPT =
            List.of("agency", "stage", "severity", "unit", "channel", "drill", "since", "q", "limit");

    /// What is listed.
    ///
    /// @param agency id of the agency whose incidents they are
    /// @param next   mark of the next page
    record Listed(String agency, List<Map<String, Object>> rows, Optional<String> next) {}

    APIGatewayV2HTTPResponse page(Request request, Listed listed, Agencies agencies) {
        var data = new HashMap<String, Object>();
        data.put("here", "/incidents");
        data.put("rows", listed.rows().stream().map(IncidentsPage::shown).toList());
        data.put("next", listed.next().map(mark -> address(request, mark)).orElse(""));
        data.put(
                "asked",
                KEPT.stream()
                        .collect(Collectors.toMap(n -> n, n -> request.query(n).orElse(""))));
        data.put("agency", listed.agency());
        data.put(
                "agencies",
                agencies.served().stream()
                        .map(a -> Map.of("word", a.id(), "label", a.name()))
                        .toList());
        data.put("stages", choices(Stage.values(), Stage::label, FilterQuery::word));
        data.put("channels", choices(Channel.values(), Channel::label, FilterQuery::word));
        data.put("severities", choices(Holds.values(), Holds::label, IncidentJson.SEVERITY::get));
        return pages.page(200, "incidents.html", data);
    }

    private static <T> List<Map<String, String>> choices(
            T[] values, java.util.function.Function<T, String> label, java.util.function.Function<T, String> word) {
        return Stream.of(values)
                .map(v -> Map.of("word", word.apply(v), "label", label.apply(v)))
                .toList();
    }

    private static Map<String, Object> shown(Map<String, Object> row) {
        var shown = new HashMap<>(row);
        shown.put(
                "receivedAt",
                VietnamTime.onScreen(Instant.parse(row.get("receivedAt").toString())));
        if (row.get("nextDeadline") instanceof Map<?, ?> next) {
            var left = Duration.ofSeconds((Long) next.get("remainingSeconds"));
            shown.put("duty", next.get("title"));
            shown.put("late", left.isNegative());
            shown.put("left", length(left.abs()));
        } else {
            shown.put("duty", "");
        }
        return shown;
    }

    private static String length(Duration time) {
        return time.toHours() >= 48
                ? time.toDays() + " ngày"
                : time.toHours() + " giờ " + time.toMinutesPart() + " phút";
    }

    private static String address(Request request, String mark) {
        var kept =
                KEPT.stream().flatMap(name -> request.query(name).stream().map(value -> name + "=" + encoded(value)));
        return "/incidents?"
                + Stream.concat(kept, Stream.of("after=" + encoded(mark))).collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
