package vn.ungpho.document.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.document.DocumentKind;
import vn.ungpho.escalation.IssuedFile;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.web.Answers;
import vn.ungpho.web.Officers;
import vn.ungpho.web.Problem;
import vn.ungpho.web.Refusal;
import vn.ungpho.web.Request;

/// `GET /incidents/{id}/documents/{document}`, for officers: the lasting address of an issued document, which stands in
/// mails. It leads on to a link that downloads the file and soon runs out.
public record DocumentDoor(DocumentArchive archive) {

    /// Answers one request.
    public APIGatewayV2HTTPResponse answer(Request request) {
        Officers.required(request);
        var id = request.path("id");
        var file = IssuedFile.parse(request.path("document")).orElseThrow(DocumentDoor::nothing);
        var kind = DocumentKind.parse(file.kind()).orElseThrow(DocumentDoor::nothing);
        if (!IncidentId.isValid(id)) {
            throw nothing();
        }
        return archive.link(file.key(new IncidentId(id)), kind.label() + ".docx")
                .map(Answers::elsewhere)
                .orElseThrow(DocumentDoor::nothing);
    }

    private static Refusal nothing() {
        return new Refusal(new Problem(404, "Không tìm thấy", "Hồ sơ này không có văn bản ở địa chỉ này."));
    }
}
