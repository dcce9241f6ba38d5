package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ungpho.agency.Agencies;
import vn.ungpho.escalation.Deadlines;
import vn.ungpho.escalation.Duties;
import vn.ungpho.escalation.RecordMilestone;
import vn.ungpho.escalation.web.DutiesJson;
import vn.ungpho.escalation.web.IncidentDoor;
import vn.ungpho.escalation.web.IncidentsDoor;
import vn.ungpho.escalation.web.IncidentsPage;
import vn.ungpho.escalation.web.JoinDoor;
import vn.ungpho.escalation.web.JointJson;
import vn.ungpho.escalation.yaml.YamlDuties;
import vn.ungpho.escalation.yaml.YamlHolidays;
import vn.ungpho.incident.CompleteStep;
import vn.ungpho.incident.Exhibits;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.JoinIncidents;
import vn.ungpho.incident.Logbook;
import vn.ungpho.incident.RecordFindings;
import vn.ungpho.incident.RecordStatement;
import vn.ungpho.incident.SearchIncidents;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.TermIndex;
import vn.ungpho.incident.web.FindingsDoor;
import vn.ungpho.incident.web.Standing;
import vn.ungpho.incident.web.StatementsDoor;
import vn.ungpho.incident.web.StepsDoor;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.intake.Secrets;
import vn.ungpho.response.Plans;
import vn.ungpho.settings.CurrentSettings;
import vn.ungpho.web.Pages;

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
    IncidentsDoor incidentsDoor(
            Incidents incidents,
            TermIndex index,
            Secrets secrets,
            Agencies agencies,
            Plans plans,
            Deadlines deadlines,
            Pages pages) {
        return new IncidentsDoor(
                incidents,
                new SearchIncidents(incidents, index, secrets::seal),
                new IncidentsDoor.Asked(agencies, plans),
                new DutiesJson(deadlines),
                new IncidentsPage(pages));
    }

    @Produces
    @Singleton
    IncidentDoor incidentDoor(
            Incidents incidents,
            Logbook logbook,
            Supplements supplements,
            RecordMilestone record,
            Standing standing,
            DutiesJson duties,
            JointJson joint) {
        return new IncidentDoor(incidents, logbook, supplements, record, standing, duties, joint);
    }

    @Produces
    @Singleton
    RecordMilestone recordMilestone(Incidents incidents, Duties duties) {
        return new RecordMilestone(incidents, duties);
    }

    @Produces
    @Singleton
    DutiesJson dutiesJson(Deadlines deadlines) {
        return new DutiesJson(deadlines);
    }

    @Produces
    @Singleton
    JointJson jointJson(Incidents incidents, Supplements supplements, FindAlike alike) {
        return new JointJson(incidents, supplements, alike);
    }

    @Produces
    @Singleton
    FindAlike findAlike(Incidents incidents, TermIndex index, Secrets secrets) {
        return new FindAlike(incidents, index, secrets::seal);
    }

    @Produces
    @Singleton
    JoinDoor joinDoor(Incidents incidents) {
        return new JoinDoor(new JoinIncidents(incidents));
    }

    @Produces
    @Singleton
    CompleteStep completeStep(Incidents incidents, Agencies agencies, Exhibits exhibits) {
        return new CompleteStep(incidents, agencies.units(), exhibits::of);
    }

    @Produces
    @Singleton
    StepsDoor stepsDoor(CompleteStep complete, Standing standing) {
        return new StepsDoor(complete, standing);
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
