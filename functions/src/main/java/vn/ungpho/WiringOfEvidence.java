package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.dynamodb.DynamoExhibits;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.intake.EvidenceFiles;
import vn.ungpho.intake.RegisterEvidence;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.UploadTickets;
import vn.ungpho.intake.s3.EvidenceDoor;
import vn.ungpho.intake.s3.S3EvidenceFiles;
import vn.ungpho.intake.web.ExhibitsDoor;
import vn.ungpho.intake.web.UploadOffer;
import vn.ungpho.intake.web.UploadsDoor;
import vn.ungpho.web.Pages;

/// What takes files in.
class WiringOfEvidence {

    @Produces
    @Singleton
    Exhibits exhibits(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoExhibits(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    EvidenceFiles evidenceFiles(S3Client s3, S3Presigner presigner, ObjectLock lock, Settings settings) {
        return new S3EvidenceFiles(s3, presigner, settings.evidenceBucket, lock);
    }

    @Produces
    @Singleton
    UploadOffer uploadOffer(EvidenceFiles files, Exhibits exhibits, Secrets secrets, Settings settings) {
        return new UploadOffer(files, exhibits, new UploadTickets(secrets), settings.publicUrl);
    }

    @Produces
    @Singleton
    UploadsDoor uploadsDoor(UploadOffer offer, Pages pages) {
        return new UploadsDoor(offer.tickets(), offer, pages);
    }

    @Produces
    @Singleton
    EvidenceDoor evidenceDoor(EvidenceFiles files, Exhibits exhibits) {
        return new EvidenceDoor(new RegisterEvidence(files, exhibits));
    }

    @Produces
    @Singleton
    ExhibitsDoor exhibitsDoor(Exhibits exhibits, Incidents incidents, Supplements supplements, EvidenceFiles files) {
        return new ExhibitsDoor(exhibits, incidents, supplements, files);
    }
}
