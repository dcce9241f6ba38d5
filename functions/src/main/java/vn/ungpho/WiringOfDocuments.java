package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.agency.Agencies;
import vn.ungpho.document.DocumentArchive;
import vn.ungpho.document.IssueDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.document.Wording;
import vn.ungpho.document.docx.DocxTypesetter;
import vn.ungpho.document.qute.QuteWording;
import vn.ungpho.document.s3.S3DocumentArchive;
import vn.ungpho.document.web.DocumentsDoor;
import vn.ungpho.incident.Incidents;
import vn.ungpho.qute.Templates;
import vn.ungpho.response.Plans;

/// What writes documents.
class WiringOfDocuments {

    @Produces
    @Singleton
    DocumentsDoor documentsDoor(Plans plans, Agencies agencies, Incidents incidents, Papers papers) {
        return new DocumentsDoor(
                new IssueDocument(plans, agencies, incidents, papers.wording(), papers.typesetter(), papers.archive()));
    }

    /// What words, sets and keeps documents.
    record Papers(Wording wording, Typesetter typesetter, DocumentArchive archive) {}

    @Produces
    @Singleton
    Papers papers(Templates templates, S3Client s3, S3Presigner presigner, Settings settings) {
        return new Papers(
                new QuteWording(templates),
                new DocxTypesetter(),
                new S3DocumentArchive(s3, presigner, settings.documentsBucket));
    }
}
