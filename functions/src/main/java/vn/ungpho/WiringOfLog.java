package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import vn.ungpho.incident.Anchors;
import vn.ungpho.incident.Imprint;
import vn.ungpho.incident.Logbook;
import vn.ungpho.incident.VerifyIncident;
import vn.ungpho.incident.dynamodb.AnchorDoor;
import vn.ungpho.incident.dynamodb.DynamoLogbook;
import vn.ungpho.incident.s3.ObjectLock;
import vn.ungpho.incident.s3.S3Anchors;
import vn.ungpho.incident.s3.S3Vault;
import vn.ungpho.incident.web.VerificationDoor;

/// What keeps the logs true, and says whether they are.
class WiringOfLog {

    @Produces
    @Singleton
    Logbook logbook(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoLogbook(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    ObjectLock objectLock(S3Client s3, Settings settings) {
        return new ObjectLock(s3, settings.lockMode, settings.lockDays);
    }

    @Produces
    @Singleton
    Anchors anchors(S3Client s3, ObjectLock lock, Settings settings) {
        return new S3Anchors(s3, settings.evidenceBucket, lock);
    }

    @Produces
    @Singleton
    VerifyIncident verifyIncident(Logbook logbook, S3Client s3, Anchors anchors, Settings settings) {
        var vault = new S3Vault(
                s3,
                Map.of(
                        Imprint.Kind.INBOX, settings.inboxBucket,
                        Imprint.Kind.EVIDENCE, settings.evidenceBucket,
                        Imprint.Kind.DOCUMENT, settings.documentsBucket));
        return new VerifyIncident(logbook, vault, anchors, VerifyIncident.BUDGET);
    }

    @Produces
    @Singleton
    VerificationDoor verificationDoor(VerifyIncident verify) {
        return new VerificationDoor(verify);
    }

    @Produces
    @Singleton
    AnchorDoor anchorDoor(Anchors anchors) {
        return new AnchorDoor(anchors);
    }
}
