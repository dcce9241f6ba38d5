package vn.ungpho.escalation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.incident.Channel;
import vn.ungpho.incident.Facets;
import vn.ungpho.incident.Holds;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentFilter;
import vn.ungpho.incident.Stage;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.response.Plans;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// Reads the parameters of the officers' list. Every value that is none is refused with those that are: a list that is
/// silently another one than was asked for would hide incidents.
final class FilterQuery {

    private static final Set<String> NAMES = new TreeSet<>(
            Set.of("agency", "stage", "severity", "unit", "channel", "drill", "since", "q", "limit", "after", "lang"));
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    private final Request request;
    private final List<Problem.Field> faults = new ArrayList<>();

    FilterQuery(Request request) {
        this.request = request;
        request.queryNames().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> fault(
                        name.substring(0, Math.min(name.length(), 60)),
                        "Không có tham số này; chọn trong: " + String.join(", ", NAMES)));
    }

    IncidentFilter filter(Agencies agencies, Plans plans) {
        var agency = agency(agencies);
        var stage = choice("stage", words(Stage.values(), FilterQuery::word));
        var severity = choice("severity", words(Holds.values(), IncidentJson.SEVERITY::get));
        var channel = choice("channel", words(Channel.values(), FilterQuery::word));
        var unit = unit(agency, plans);
        var drill = choice("drill", Map.of("yes", true, "no", false));
        return new IncidentFilter(agency.id(), stage, severity, unit, channel, drill, since());
    }

    private Agency agency(Agencies agencies) {
        var served = agencies.served().stream()
                .collect(Collectors.toMap(Agency::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return choice("agency", served).orElse(agencies.served().getFirst());
    }

    /// The units of all plans: an incident keeps the plan that it was opened under.
    private Optional<String> unit(Agency agency, Plans plans) {
        var units = plans.ids().stream()
                .flatMap(id -> plans.plan(id).stream())
                .filter(plan -> plan.agency().equals(agency.id()) || plan.id().equals(agency.plan()))
                .flatMap(plan -> plan.procedure().steps())
                .flatMap(step -> step.lead().stream())
                .distinct()
                .toList();
        var asked = value("unit");
        var known = asked.filter(text -> units.stream().map(Facets::unit).anyMatch(Facets.unit(text)::equals));
        if (asked.isPresent() && known.isEmpty()) {
            fault("unit", "Không có đơn vị chủ trì này; chọn một trong: " + String.join("; ", units));
        }
        return known;
    }

    private Optional<Instant> since() {
        // A plus that was not escaped arrives as a space.
        var text = value("since").map(t -> t.replace(' ', '+'));
        try {
            // The list's places are sorted as text, in years of four digits.
            if (text.filter(t -> !t.matches("[0-9]{4}-.*")).isPresent()) {
                throw new DateTimeException("no year of four digits");
            }
            return text.map(t -> t.length() == "2026-11-20".length()
                    ? LocalDate.parse(t).atStartOfDay(Incident.ZONE).toInstant()
                    : OffsetDateTime.parse(t).toInstant());
        } catch (DateTimeException noTime) {
            fault("since", "Viết như 2026-11-20 (từ 0 giờ, giờ Việt Nam) hoặc 2026-11-20T08:30:00+07:00");
            return Optional.empty();
        }
    }

    int limit() {
        var text = value("limit").orElse(String.valueOf(DEFAULT_LIMIT));
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            fault("limit", "Từ 1 đến " + MOST);
            return DEFAULT_LIMIT;
        }
        return Integer.parseInt(text);
    }

    Optional<String> value(String name) {
        return request.query(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    void fault(String parameter, String detail) {
        faults.add(new Problem.Field(parameter, detail));
    }

    boolean faulty() {
        return !faults.isEmpty();
    }

    /// @throws Refusal 400 with every parameter that is wrong, if one is
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Refusal(new Problem(400, "Tham số không hợp lệ", "Xem từng tham số.", faults));
        }
    }

    private <T> Optional<T> choice(String name, Map<String, T> choices) {
        var asked = value(name);
        var chosen = asked.map(choices::get);
        if (asked.isPresent() && chosen.isEmpty()) {
            fault(name, "Không có giá trị này; chọn một trong: " + String.join(", ", choices.keySet()));
        }
        return chosen;
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
