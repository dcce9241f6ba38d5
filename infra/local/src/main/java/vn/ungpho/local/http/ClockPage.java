package vn.ungpho.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import vn.ungpho.local.clock.MovableClock;

/// `/clock`: moves what the doors take as now, and nothing else. It exists only here: no route of the template leads
/// to it and no door answers it.
final class ClockPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> MEMBERS = Set.of("now", "shift");
    private static final Instant EARLIEST = Instant.parse("1999-12-31T17:00:00Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T17:00:00Z");

    private final MovableClock clock;
    private final OfficerGate gate;

    ClockPage(MovableClock clock, OfficerGate gate) {
        this.clock = clock;
        this.gate = gate;
    }

    /// Whether a path is this page.
    boolean has(String rawPath) {
        return rawPath.equals("/clock");
    }

    /// `GET` says what time the doors have; `POST` with `now` sets it, with `shift` moves it on, with `{}` gives the
    /// machine's time again, and answers the time that the doors have then.
    Response answer(Request request) throws IOException {
        if (gate.claims(request).isEmpty()) {
            return OfficerGate.refusal();
        }
        return switch (request.method()) {
            case "GET" -> time();
            case "POST" -> move(request);
            default -> Response.problem(405, "Đồng hồ chỉ nhận GET và POST.").with("Allow", "GET, POST");
        };
    }

    private Response move(Request request) throws IOException {
        try {
            move(JSON.readTree(request.body()));
            return time();
        } catch (JsonProcessingException e) {
            return Response.problem(400, "Nội dung không phải là JSON đúng cú pháp.");
        } catch (DateTimeException | ArithmeticException e) {
            return Response.problem(
                    422,
                    "now là thời điểm có múi giờ, ví dụ 2026-12-31T23:59:00+07:00;"
                            + " shift là khoảng thời gian, ví dụ PT72H, -PT5M, P3D.");
        } catch (IllegalArgumentException e) {
            return Response.problem(422, e.getMessage());
        }
    }

    private void move(JsonNode order) {
        if (!order.isObject()) {
            throw new IllegalArgumentException("Nội dung phải là một đối tượng JSON.");
        }
        Set<String> members = new TreeSet<>();
        order.fieldNames().forEachRemaining(members::add);
        if (!MEMBERS.containsAll(members) || members.size() > 1) {
            throw new IllegalArgumentException("Ghi một trong hai: now hoặc shift; {} để trở lại giờ của máy.");
        }
        if (members.isEmpty()) {
            clock.reset();
        } else {
            Instant now = order.has("now")
                    ? OffsetDateTime.parse(order.get("now").asText()).toInstant()
                    : clock.instant().plus(Duration.parse(order.get("shift").asText()));
            set(now);
        }
    }

    private void set(Instant now) {
        if (now.isBefore(EARLIEST) || !now.isBefore(LATEST)) {
            throw new IllegalArgumentException("Đồng hồ chỉ chạy từ năm 2000 đến hết năm 2099.");
        }
        clock.set(now);
    }

    private Response time() {
        String body = JSON.createObjectNode()
                .put("now", clock.instant().atZone(VIETNAM).toOffsetDateTime().toString())
                .put("shift", clock.shift().toString())
                .toString();
        return Response.of(200, "application/json", body).with("Cache-Control", "no-store");
    }
}
