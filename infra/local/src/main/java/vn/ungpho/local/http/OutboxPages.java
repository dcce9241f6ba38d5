package vn.ungpho.local.http;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ungpho.local.mail.Outbox;
import vn.ungpho.local.mail.SentMail;

/// `/outbox`: the mails that the doors have sent, to be read on this machine.
final class OutboxPages {
    private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Outbox outbox;

    OutboxPages(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Whether a path is one of these pages.
    boolean has(String rawPath) {
        return rawPath.equals("/outbox") || rawPath.startsWith("/outbox/");
    }

    Response answer(Request request) throws IOException {
        if (!OWN_HOSTS.contains(request.header("Host").replaceFirst(":\\d+$", ""))) {
            // A strange name that leads to this machine: another site's page must not read the mails.
            return Response.problem(403, "Trang này chỉ mở được bằng địa chỉ của chính máy này.");
        }
        if (!request.method().equals("GET")) {
            return Response.problem(405, "Trang này chỉ để xem.").with("Allow", "GET");
        }
        String name = request.rawPath().substring("/outbox".length());
        if (name.isEmpty() || name.equals("/")) {
            return list();
        }
        return (name.endsWith(".eml")
                        ? file(name.substring(1, name.length() - ".eml".length()))
                        : view(name.substring(1)))
                .orElseGet(() -> Response.problem(404, "Không có thư này."));
    }

    private Response list() throws IOException {
        List<SentMail> mails = outbox.list();
        if (mails.isEmpty()) {
            return Html.page("Thư đã gửi", "<p>Chưa có thư nào.</p>");
        }
        StringBuilder rows = new StringBuilder();
        for (SentMail mail : mails) {
            rows.append(
                    "<tr><td>%s</td><td>%s</td><td><a href=\"/outbox/%s\">%s</a></td><td><a href=\"/outbox/%s.eml\">.eml</a></td></tr>\n"
                            .formatted(
                                    TIME.format(mail.sent()),
                                    Html.escape(String.join(", ", mail.to())),
                                    mail.id(),
                                    Html.escape(subject(mail)),
                                    mail.id()));
        }
        return Html.page(
                "Thư đã gửi",
                "<table><thead><tr><th>Lúc</th><th>Gửi tới</th><th>Tiêu đề</th><th>Tệp</th></tr></thead><tbody>\n"
                        + rows + "</tbody></table>");
    }

    private String subject(SentMail mail) throws IOException {
        Optional<byte[]> bytes = outbox.mail(mail.id());
        String subject = bytes.isPresent() ? MailText.of(bytes.get()).subject() : "";
        return subject.isBlank() ? "(không có tiêu đề)" : subject;
    }

    private Optional<Response> view(String id) throws IOException {
        Optional<byte[]> bytes = outbox.mail(id);
        Optional<SentMail> envelope = outbox.envelope(id);
        if (bytes.isEmpty() || envelope.isEmpty()) {
            return Optional.empty();
        }
        MailText text = MailText.of(bytes.get());
        SentMail mail = envelope.get();
        StringBuilder body = new StringBuilder("<table>");
        row(body, "Lúc", TIME.format(mail.sent()));
        row(body, "Người gửi", mail.from());
        row(body, "Gửi tới", String.join(", ", mail.to()));
        mail.tags().forEach((name, value) -> row(body, "Nhãn " + name, value));
        row(body, "Tệp kèm theo", String.join(", ", text.attachments()));
        body.append("</table><pre>").append(Html.linked(text.text())).append("</pre>");
        body.append("<p><a href=\"/outbox/%s.eml\">Tải thư gốc (.eml)</a> · <a href=\"/outbox\">Mọi thư</a></p>"
                .formatted(id));
        return Optional.of(Html.page(subject(mail), body.toString()));
    }

    private static void row(StringBuilder table, String name, String value) {
        if (!value.isEmpty()) {
            table.append("<tr><th>%s</th><td>%s</td></tr>".formatted(name, Html.escape(value)));
        }
    }

    private Optional<Response> file(String id) throws IOException {
        return outbox.mail(id)
                .map(bytes -> new Response(
                        200,
                        List.of(
                                Map.entry("Content-Type", "message/rfc822"),
                                Map.entry("Content-Disposition", "attachment; filename=\"" + id + ".eml\""),
                                Map.entry("X-Content-Type-Options", "nosniff")),
                        bytes));
    }
}
