package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.ungpho.WiringOfEscalation.Mails;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.RecordFulfilment;
import vn.ungpho.escalation.RemindUnits;
import vn.ungpho.escalation.RoutineDuties;
import vn.ungpho.escalation.Routines;
import vn.ungpho.escalation.Terms;
import vn.ungpho.escalation.dynamodb.DynamoRoutines;
import vn.ungpho.escalation.qute.QuteRoutineWording;
import vn.ungpho.escalation.web.RoutinesDoor;
import vn.ungpho.escalation.yaml.YamlRoutineDuties;
import vn.ungpho.qute.Templates;
import vn.ungpho.settings.CurrentSettings;

/// What has to be done in quiet times.
class WiringOfRoutines {

    @Produces
    @Singleton
    RoutineDuties routineDuties(CurrentSettings files) {
        return YamlRoutineDuties.read(files);
    }

    @Produces
    @Singleton
    Terms terms(RoutineDuties duties, Deadlines deadlines) {
        return new Terms(duties, deadlines.calendar());
    }

    @Produces
    @Singleton
    Routines routines(DynamoDbClient dynamoDb, Settings settings) {
        return new DynamoRoutines(dynamoDb, settings.table);
    }

    @Produces
    @Singleton
    RoutinesDoor routinesDoor(Agencies agencies, Terms terms, Routines routines, RoutineDuties duties) {
        return new RoutinesDoor(agencies, terms, routines, new RecordFulfilment(duties, routines));
    }

    @Produces
    @Singleton
    RemindUnits remindUnits(Agencies agencies, Terms terms, Routines routines, Templates templates, Mails mails) {
        return new RemindUnits(
                agencies,
                terms,
                routines,
                new QuteRoutineWording(templates),
                mails.post().sender());
    }
}
