package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.agency.Agencies;
import vn.ungpho.document.ComposeDocument;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.html.HtmlPreview;
import vn.ungpho.document.log.TimedTypesetter;
import vn.ungpho.document.qute.HashedSources;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.document.s3.S3DocumentArchive;
import vn.ungpho.document.web.DocumentDoor;
import vn.ungpho.document.web.DocumentsDoor;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.VerifyIncident;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.PlanCheck;
import vn.ungpho.response.Plans;
import vn.ungpho.settings.CurrentSettings;

/// What writes documents.
class WiringOfDocuments {

    @Produces
    @Singleton
    ComposeDocument composeDocument(
            Plans plans,
            Agencies agencies,
            Incidents incidents,
            FindingFields fields,
            Deadlines deadlines,
            VerifyIncident verify,
            Templates templates) {
        return new ComposeDocument(
                plans, agencies, incidents, fields, deadlines, verify::verify, new QuteWording(templates));
    }

    @Produces
    @Singleton
    DocumentsDoor documentsDoor(
            ComposeDocument compose,
            PlanCheck check,
            Incidents incidents,
            DocumentArchive archive,
            Typesetter typesetter,
            CurrentSettings files) {
        var issue = new IssueDocument(
                compose, check, incidents, new TimedTypesetter(typesetter), archive, new HashedSources(files));
        return new DocumentsDoor(issue, new HtmlPreview());
    }

    @Produces
    @Singleton
    Typesetter typesetter() {
        return new DocxTypesetter();
    }

    @Produces
    @Singleton
    DocumentDoor documentDoor(DocumentArchive archive) {
        return new DocumentDoor(archive);
    }

    @Produces
    @Singleton
    DocumentArchive archive(S3Client s3, S3Presigner presigner, Settings settings) {
        return new S3DocumentArchive(s3, presigner, settings.documentsBucket);
    }
}
