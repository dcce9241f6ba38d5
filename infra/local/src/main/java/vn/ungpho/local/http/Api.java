package vn.ungpho.local.http;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import vn.ungpho.local.runtime.Doorway;
import vn.ungpho.local.runtime.Outcome;

/// The HTTP API: finds the route, asks for the token where the route does, and calls the door.
final class Api {
    private final Routes routes;
    private final OfficerGate gate;
    private final Doorway runtime;

    Api(Routes routes, OfficerGate gate, Doorway runtime) {
        this.routes = routes;
        this.gate = gate;
        this.runtime = runtime;
    }

    Response answer(Request request) throws IOException {
        Optional<Routes.Match> match;
        try {
            match = routes.find(request.method(), request.rawPath());
        } catch (IllegalArgumentException e) {
            return Response.problem(400, "Đường dẫn viết sai mã phần trăm.");
        }
        if (match.isEmpty()) {
            Optional<Routes.Match> fallback = routes.fallback();
            return fallback.isPresent() ? call(request, fallback.get(), Request.Claims.NONE) : noRoute(request);
        }
        if (!match.get().route().officersOnly()) {
            return call(request, match.get(), Request.Claims.NONE);
        }
        Optional<Request.Claims> claims = gate.claims(request);
        return claims.isPresent() ? call(request, match.get(), claims.get()) : OfficerGate.refusal();
    }

    private Response noRoute(Request request) {
        TreeSet<String> methods = routes.methods(request.rawPath());
        return methods.isEmpty()
                ? Response.problem(404, "Không có trang này.")
                : Response.problem(405, "Trang này không nhận phương thức " + request.method() + ".")
                        .with("Allow", String.join(", ", methods));
    }

    private Response call(Request request, Routes.Match match, Request.Claims claims) throws IOException {
        byte[] event;
        try {
            event = HttpApiEvent.of(request, match, claims);
        } catch (IllegalArgumentException e) {
            return Response.problem(400, "Địa chỉ viết sai mã phần trăm.");
        }
        if (!runtime.served()) {
            return unavailable();
        }
        var door = match.route().door();
        return switch (runtime.call(door.name(), event, door.timeout()).join()) {
            case Outcome.Answered answered -> Response.fromDoor(answered.body());
            case Outcome.Failed failed -> Response.problem(500, "Hệ thống gặp lỗi khi xử lý yêu cầu này.");
            case Outcome.Unavailable unavailable -> unavailable();
        };
    }

    private static Response unavailable() {
        return Response.problem(503, "Hệ thống tạm thời chưa trả lời được; xin thử lại sau ít phút.")
                .with("Retry-After", "5");
    }
}
