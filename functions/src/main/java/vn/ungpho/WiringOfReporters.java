package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.incident.Incidents;
import vn.ungpho.intake.AddFacts;
import vn.ungpho.intake.AddSupplement;
import vn.ungpho.intake.Guard;
import vn.ungpho.intake.LookUpReport;
import vn.ungpho.intake.ReplaceSecret;
import vn.ungpho.intake.Secrets;
import vn.ungpho.intake.SignedSecretLinks;
import vn.ungpho.intake.dynamodb.DynamoCounters;
import vn.ungpho.intake.web.FactsDoor;
import vn.ungpho.intake.web.SecretDoor;
import vn.ungpho.intake.web.StatePage;
import vn.ungpho.intake.web.UploadOffer;
import vn.ungpho.web.Pages;

/// What reporters come back for.
class WiringOfReporters {

    @Produces
    @Singleton
    FactsDoor factsDoor(
            LookUpReport lookUp, Incidents incidents, AddSupplement supplements, Pages pages, StatePage state) {
        var tickets = state.offer().tickets();
        return new FactsDoor(new AddFacts(lookUp, incidents, supplements, tickets), pages, state);
    }

    @Produces
    @Singleton
    ReplaceSecret replaceSecret(
            Incidents incidents,
            Secrets secrets,
            SignedSecretLinks links,
            Guard guard,
            DynamoDbClient dynamoDb,
            Settings settings) {
        var throttle = new ReplaceSecret.Throttle(new DynamoCounters(dynamoDb, settings.table), guard.addresses());
        return new ReplaceSecret(incidents, secrets, links, throttle, settings.secretLinksPerHour);
    }

    @Produces
    @Singleton
    SecretDoor secretDoor(ReplaceSecret replace, Pages pages, UploadOffer offer) {
        return new SecretDoor(replace, pages, offer);
    }
}
