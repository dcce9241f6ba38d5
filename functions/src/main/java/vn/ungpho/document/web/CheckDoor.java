package vn.ungpho.document.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ungpho.document.CheckReport;
import vn.ungpho.document.Checking;
import vn.ungpho.document.DocumentChecker;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `POST /documents/check`, for officers: answers a DOCX with the rules of NĐ 30/2020 that it breaks. Keeps
/// nothing.
public record CheckDoor(DocumentChecker checker) {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// Largest file, in bytes. Lambda takes events of 6 MB, so behind API Gateway the end comes at about 4.4 MiB.
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    /// Answers one request.
    public APIGatewayV2HTTPResponse answer(Request request) {
        Officers.required(request);
        if (!request.mediaType().equals(DOCX)) {
            throw new Refusal(new Problem(415, "Kiểu nội dung không nhận", "Chỉ nhận tệp .docx (" + DOCX + ")."));
        }
        return switch (checker.check(request.bytes(LARGEST_FILE))) {
            case Checking.Checked checked -> Answers.json(200, members(checked.report()));
            case Checking.Unreadable unreadable ->
                throw new Refusal(new Problem(422, "Tệp không kiểm được", unreadable.reason()));
        };
    }

    private static Map<String, Object> members(CheckReport report) {
        var members = new LinkedHashMap<String, Object>();
        members.put("documents", report.kinds());
        members.put("findings", findings(report.findings()));
        members.put("notes", findings(report.notes()));
        members.put("checked", report.checked());
        members.put(
                "skipped",
                report.skipped().stream()
                        .map(s -> Map.of("rule", s.rule(), "reason", s.reason()))
                        .toList());
        return members;
    }

    private static List<Map<String, String>> findings(List<CheckReport.Finding> findings) {
        return findings.stream()
                .map(f -> Map.of("rule", f.rule(), "clause", f.clause(), "place", f.place(), "detail", f.detail()))
                .toList();
    }
}
