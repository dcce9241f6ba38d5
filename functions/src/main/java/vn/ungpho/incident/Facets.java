package vn.ungpho.incident;

import java.util.List;
import vn.ungpho.response.Step;

/// Đặc điểm để lọc: what an incident is listed by, as it stands now. Pure.
///
/// @param stage   giai đoạn xử lý
/// @param serious whether all criteria of severity hold
/// @param units   đơn vị chủ trì of the current step, as [#unit] writes them; none when all steps are done
/// @param channel kênh tiếp nhận
/// @param drill   whether it is an exercise
public record Facets(Stage stage, Holds serious, List<String> units, Channel channel, boolean drill) {

    /// A step of a plan has one to three leading units; a list by more of one step's is not kept.
    private static final int MOST = 4;

    public Facets {
        units = List.copyOf(units);
    }

    /// Those of an incident.
    public static Facets of(Incident incident) {
        var units = leading(incident).stream()
                .map(Facets::unit)
                .distinct()
                .limit(MOST)
                .toList();
        return new Facets(
                incident.stage(),
                SeverityRule.allHold(incident.progress().findings()),
                units,
                incident.report().channel(),
                incident.drill());
    }

    /// Đơn vị chủ trì of the current step by name; none when all is done, or it goes on with another incident.
    public static List<String> leading(Incident incident) {
        return incident.stage() == Stage.JOINED
                ? List.of()
                : Course.of(incident).open().stream()
                        .findFirst()
                        .map(Step::lead)
                        .orElse(List.of());
    }

    /// How many units a step of this incident can have: what the store keeps room for.
    public static int room(Incident incident) {
        return incident.procedure()
                .steps()
                .mapToInt(step -> Math.min(step.lead().size(), MOST))
                .max()
                .orElse(0);
    }

    /// A unit's name as it is compared.
    public static String unit(String name) {
        return PlainLetters.of(name).strip().replaceAll("\\s+", " ");
    }
}
