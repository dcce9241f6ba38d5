package vn.ungpho;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the deployment says: names of `infra/template.yaml`'s resources, from the environment.
@Singleton
class Settings {

    @ConfigProperty(name = "ungpho.table")
    String table;

    @ConfigProperty(name = "ungpho.inbox-bucket")
    String inboxBucket;

    @ConfigProperty(name = "ungpho.evidence-bucket")
    String evidenceBucket;

    @ConfigProperty(name = "ungpho.documents-bucket")
    String documentsBucket;

    @ConfigProperty(name = "ungpho.mail-from")
    String mailFrom;

    @ConfigProperty(name = "ungpho.agencies")
    List<String> agencies;
}
