package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.Duties;
import vn.ungpho.escalation.RecordMilestone;
import vn.ungpho.escalation.web.DutiesJson;
import vn.ungpho.escalation.web.IncidentDoor;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Logbook;
import vn.ungpho.incident.RecordFindings;
import vn.ungpho.incident.RecordStatement;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.web.FindingsDoor;
import vn.ungpho.incident.web.IncidentsDoor;
import vn.ungpho.incident.web.Standing;
import vn.ungpho.incident.web.StatementsDoor;
import vn.ungpho.incident.web.StepsDoor;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.settings.CurrentSettings;

/// What officers do about an incident.
class WiringOfResponse {

    @Produces
    @Singleton
    Severities severities(CurrentSettings files, Agencies agencies, FindingFields fields) {
        return new Severities(YamlSeverity.read(files), agencies, fields);
    }

    @Produces
    @Singleton
    Standing standing(FindingFields fields, Severities severities) {
        return new Standing(fields, severities);
    }

    @Produces
    @Singleton
    Duties duties(CurrentSettings files) {
        return new YamlDuties(files);
    }

    @Produces
    @Singleton
    Deadlines deadlines(Duties duties, CurrentSettings files) {
        return new Deadlines(duties, YamlHolidays.read(files));
    }

    @Produces
    @Singleton
    IncidentsDoor incidentsDoor(Incidents incidents, Agencies agencies) {
        return new IncidentsDoor(incidents, agencies);
    }

    @Produces
    @Singleton
    IncidentDoor incidentDoor(
            Incidents incidents,
            Logbook logbook,
            Supplements supplements,
            Duties duties,
            Deadlines deadlines,
            Standing standing) {
        return new IncidentDoor(
                incidents,
                logbook,
                supplements,
                new RecordMilestone(incidents, duties),
                standing,
                new DutiesJson(deadlines));
    }

    @Produces
    @Singleton
    StepsDoor stepsDoor(Incidents incidents, Agencies agencies, Standing standing) {
        return new StepsDoor(new CompleteStep(incidents, agencies.units()), standing);
    }

    @Produces
    @Singleton
    StatementsDoor statementsDoor(Incidents incidents, Standing standing) {
        return new StatementsDoor(new RecordStatement(incidents), standing);
    }

    @Produces
    @Singleton
    FindingsDoor findingsDoor(Incidents incidents, FindingFields fields, Severities severities, Standing standing) {
        return new FindingsDoor(new RecordFindings(incidents, fields, severities), standing);
    }
}
