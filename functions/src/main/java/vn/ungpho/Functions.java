package vn.ungpho;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.quarkus.funqy.Funq;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import vn.ungpho.document.web.CheckDoor;
import vn.ungpho.document.web.DocumentDoor;
import vn.ungpho.document.web.DocumentsDoor;
import vn.ungpho.escalation.RemindUnits;
import vn.ungpho.escalation.dynamodb.NoticesDoor;
import vn.ungpho.escalation.ses.MailEventsDoor;
import vn.ungpho.escalation.web.IncidentDoor;
import vn.ungpho.escalation.web.IncidentsDoor;
import vn.ungpho.escalation.web.JoinDoor;
import vn.ungpho.escalation.web.NoticeDoor;
import vn.ungpho.escalation.web.RoutinesDoor;
import vn.ungpho.incident.dynamodb.AnchorDoor;
import vn.ungpho.incident.web.FindingsDoor;
import vn.ungpho.incident.web.StatementsDoor;
import vn.ungpho.incident.web.StepsDoor;
import vn.ungpho.incident.web.VerificationDoor;
import vn.ungpho.intake.s3.EvidenceDoor;
import vn.ungpho.intake.s3.MailDoor;
import vn.ungpho.intake.web.EntryDoor;
import vn.ungpho.intake.web.ExhibitsDoor;
import vn.ungpho.intake.web.FactsDoor;
import vn.ungpho.intake.web.FormPage;
import vn.ungpho.intake.web.LookUpDoor;
import vn.ungpho.intake.web.QuarantineDoor;
import vn.ungpho.intake.web.ReportsDoor;
import vn.ungpho.intake.web.SecretDoor;
import vn.ungpho.intake.web.SupplementsDoor;
import vn.ungpho.intake.web.UploadsDoor;
import vn.ungpho.log.Call;
import vn.ungpho.response.web.PlanCheckDoor;
import vn.ungpho.settings.s3.SettingsDoor;
import vn.ungpho.web.Answering;
import vn.ungpho.web.HealthDoor;

/// Every door. A web door takes an API Gateway event and answers it whatever happens; an event door throws when its
/// event has to come again.
///
/// One zip holds them all; `QUARKUS_FUNQY_EXPORT` says which one a function is, and `infra/template.yaml` hangs each
/// on its trigger. What stands behind a door is built when the door is first used, so that none pays for the others.
@Singleton
public record Functions(
        InstantSource clock,
        Renewal renewal,
        Answering answering,
        Provider<FormPage> form,
        Provider<ReportsDoor> reports,
        Provider<LookUpDoor> lookUp,
        Provider<FactsDoor> facts,
        Provider<SecretDoor> secret,
        Provider<IncidentsDoor> incidents,
        Provider<IncidentDoor> incident,
        Provider<EntryDoor> entry,
        Provider<RoutinesDoor> routines,
        Provider<RemindUnits> reminders,
        Provider<JoinDoor> join,
        Provider<StepsDoor> steps,
        Provider<FindingsDoor> findings,
        Provider<StatementsDoor> statements,
        Provider<QuarantineDoor> quarantine,
        Provider<SupplementsDoor> supplements,
        Provider<DocumentsDoor> documents,
        Provider<DocumentDoor> document,
        Provider<CheckDoor> check,
        Provider<PlanCheckDoor> planCheck,
        Provider<HealthDoor> health,
        Provider<UploadsDoor> uploads,
        Provider<ExhibitsDoor> exhibits,
        Provider<EvidenceDoor> evidence,
        Provider<MailDoor> mail,
        Provider<NoticesDoor> notices,
        Provider<SettingsDoor> settings,
        Provider<VerificationDoor> verification,
        Provider<AnchorDoor> anchor,
        Provider<NoticeDoor> notice,
        Provider<MailEventsDoor> mailEvents) {

    /// `GET /`: biểu mẫu báo sự cố.
    @Funq("report-form")
    public APIGatewayV2HTTPResponse reportForm(APIGatewayV2HTTPEvent request) {
        return answering.answer("report-form", request, r -> form.get().empty(r, clock.instant()));
    }

    /// `POST /reports`: tiếp nhận tin báo.
    @Funq("receive-report")
    public APIGatewayV2HTTPResponse receiveReport(APIGatewayV2HTTPEvent request) {
        return answering.answer("receive-report", request, r -> reports.get().answer(r, clock.instant()));
    }

    /// `GET /lookup`, `POST /lookup`: tra cứu tin đã báo.
    @Funq("look-up-report")
    public APIGatewayV2HTTPResponse lookUpReport(APIGatewayV2HTTPEvent request) {
        return answering.answer("look-up-report", request, r -> lookUp.get().answer(r, clock.instant()));
    }

    /// `POST /facts`: bổ sung thông tin cho tin đã báo.
    @Funq("add-facts")
    public APIGatewayV2HTTPResponse addFacts(APIGatewayV2HTTPEvent request) {
        return answering.answer("add-facts", request, r -> facts.get().answer(r, clock.instant()));
    }

    /// `GET /secret`, `POST /secret`: thay mã bí mật đã mất.
    @Funq("replace-secret")
    public APIGatewayV2HTTPResponse replaceSecret(APIGatewayV2HTTPEvent request) {
        return answering.answer("replace-secret", request, r -> secret.get().answer(r, clock.instant()));
    }

    /// `GET /incidents`: danh sách sự cố, for officers.
    @Funq("list-incidents")
    public APIGatewayV2HTTPResponse listIncidents(APIGatewayV2HTTPEvent request) {
        return answering.answer("list-incidents", request, r -> incidents.get().list(r, clock.instant()));
    }

    /// `GET /duties`: nhiệm vụ thường kỳ, for officers.
    @Funq("list-duties")
    public APIGatewayV2HTTPResponse listDuties(APIGatewayV2HTTPEvent request) {
        return answering.answer("list-duties", request, r -> routines.get().list(r, clock.instant()));
    }

    /// `POST /duties/{duty}`: ghi một nhiệm vụ thường kỳ đã thực hiện, for officers.
    @Funq("fulfil-duty")
    public APIGatewayV2HTTPResponse fulfilDuty(APIGatewayV2HTTPEvent request) {
        return answering.answer("fulfil-duty", request, r -> routines.get().fulfil(r, clock.instant()));
    }

    /// `POST /incidents`: ghi tin báo do cán bộ tiếp nhận, for officers.
    @Funq("enter-report")
    public APIGatewayV2HTTPResponse enterReport(APIGatewayV2HTTPEvent request) {
        return answering.answer("enter-report", request, r -> entry.get().answer(r, clock.instant()));
    }

    /// `GET /incidents/{id}`: một sự cố, for officers.
    @Funq("show-incident")
    public APIGatewayV2HTTPResponse showIncident(APIGatewayV2HTTPEvent request) {
        return answering.answer("show-incident", request, r -> incident.get().show(r, clock.instant()));
    }

    /// `GET /incidents/{id}/verify`: kiểm tra nhật ký và chứng cứ, for officers.
    @Funq("verify-incident")
    public APIGatewayV2HTTPResponse verifyIncident(APIGatewayV2HTTPEvent request) {
        return answering.answer(
                "verify-incident", request, r -> verification.get().verify(r, clock.instant()));
    }

    /// `POST /incidents/{id}/steps/{step}`: ghi nhận một bước ứng cứu, for officers.
    @Funq("complete-step")
    public APIGatewayV2HTTPResponse completeStep(APIGatewayV2HTTPEvent request) {
        return answering.answer("complete-step", request, r -> steps.get().answer(r, clock.instant()));
    }

    /// `POST /incidents/{id}/findings`: ghi kết quả xác minh, for officers.
    @Funq("record-findings")
    public APIGatewayV2HTTPResponse recordFindings(APIGatewayV2HTTPEvent request) {
        return answering.answer("record-findings", request, r -> findings.get().answer(r, clock.instant()));
    }

    /// `POST /incidents/{id}/statements`: ghi phát ngôn, for officers.
    @Funq("record-statement")
    public APIGatewayV2HTTPResponse recordStatement(APIGatewayV2HTTPEvent request) {
        return answering.answer(
                "record-statement", request, r -> statements.get().answer(r, clock.instant()));
    }

    /// `POST /incidents/{id}/milestones`: ghi mốc thời gian, for officers.
    @Funq("record-milestone")
    public APIGatewayV2HTTPResponse recordMilestone(APIGatewayV2HTTPEvent request) {
        return answering.answer("record-milestone", request, r -> incident.get().milestone(r, clock.instant()));
    }

    /// `POST /incidents/{id}/quarantine/release`: bỏ chờ kiểm tra, for officers.
    @Funq("release-report")
    public APIGatewayV2HTTPResponse releaseReport(APIGatewayV2HTTPEvent request) {
        return answering.answer("release-report", request, r -> quarantine.get().release(r, clock.instant()));
    }

    /// `POST /incidents/{id}/join`: nhập hồ sơ cùng một sự cố, for officers.
    @Funq("join-incidents")
    public APIGatewayV2HTTPResponse joinIncidents(APIGatewayV2HTTPEvent request) {
        return answering.answer("join-incidents", request, r -> join.get().join(r, clock.instant()));
    }

    /// `POST /incidents/{id}/part`: tách hồ sơ đã nhập, for officers.
    @Funq("part-incidents")
    public APIGatewayV2HTTPResponse partIncidents(APIGatewayV2HTTPEvent request) {
        return answering.answer("part-incidents", request, r -> join.get().part(r, clock.instant()));
    }

    /// `POST /incidents/{id}/supplements/{n}/part`: tách thông tin bổ sung thành hồ sơ riêng, for officers.
    @Funq("part-supplement")
    public APIGatewayV2HTTPResponse partSupplement(APIGatewayV2HTTPEvent request) {
        return answering.answer(
                "part-supplement", request, r -> supplements.get().part(r, clock.instant()));
    }

    /// `POST /documents`: lập văn bản, for officers.
    @Funq("issue-document")
    public APIGatewayV2HTTPResponse issueDocument(APIGatewayV2HTTPEvent request) {
        return answering.answer("issue-document", request, r -> documents.get().answer(r, clock.instant()));
    }

    /// `GET /incidents/{id}/documents/{document}`: tải văn bản đã lập, for officers.
    @Funq("show-document")
    public APIGatewayV2HTTPResponse showDocument(APIGatewayV2HTTPEvent request) {
        return answering.answer("show-document", request, r -> document.get().answer(r));
    }

    /// `POST /documents/check`: kiểm tra thể thức một tệp .docx, for officers.
    @Funq("check-document")
    public APIGatewayV2HTTPResponse checkDocument(APIGatewayV2HTTPEvent request) {
        return answering.answer("check-document", request, r -> check.get().answer(r));
    }

    /// `GET /evidence`: gửi tệp làm chứng cứ, for whoever has just reported or looked up.
    @Funq("offer-upload")
    public APIGatewayV2HTTPResponse offerUpload(APIGatewayV2HTTPEvent request) {
        return answering.answer("offer-upload", request, r -> uploads.get().answer(r, clock.instant()));
    }

    /// `GET /incidents/{id}/evidence`, `GET /incidents/{id}/evidence/{n}`: chứng cứ đã gửi, for officers.
    @Funq("show-evidence")
    public APIGatewayV2HTTPResponse showEvidence(APIGatewayV2HTTPEvent request) {
        return answering.answer("show-evidence", request, r -> exhibits.get().answer(r));
    }

    /// A queue message that says which files were stored: ghi nhận chứng cứ.
    @Funq("register-evidence")
    public void registerEvidence(SQSMessage message) {
        on("register-evidence", trace(message), () -> evidence.get().register(message, clock.instant()));
    }

    /// `POST /plans/check`: rà soát một kế hoạch, for officers.
    @Funq("check-plan")
    public APIGatewayV2HTTPResponse checkPlan(APIGatewayV2HTTPEvent request) {
        return answering.answer("check-plan", request, r -> planCheck.get().answer(r, clock.instant()));
    }

    /// Every address that there is not: cho biết không có trang này.
    @Funq("refuse-unknown")
    public APIGatewayV2HTTPResponse refuseUnknown(APIGatewayV2HTTPEvent request) {
        return answering.answer("refuse-unknown", request, Answering::unknown);
    }

    /// `GET /health`: whether every part answers.
    @Funq("check-health")
    public APIGatewayV2HTTPResponse checkHealth(APIGatewayV2HTTPEvent request) {
        return answering
                .withNothingBefore()
                .answer("check-health", request, r -> health.get().answer());
    }

    /// A queue message that says which raw mails were stored: tiếp nhận thư.
    @Funq("receive-mail")
    public void receiveMail(SQSMessage message) {
        on("receive-mail", trace(message), () -> mail.get().receive(message, clock.instant()));
    }

    /// `GET /notices/{token}`, `POST /notices/{token}`: xác nhận đã nhận việc, for whoever got the link by mail.
    @Funq("answer-notice")
    public APIGatewayV2HTTPResponse answerNotice(APIGatewayV2HTTPEvent request) {
        return answering.answer("answer-notice", request, r -> notice.get().answer(r, clock.instant()));
    }

    /// A queue message that says what became of a mail: ghi nhận việc gửi thư.
    @Funq("receive-mail-event")
    public void receiveMailEvent(SQSMessage message) {
        on("receive-mail-event", trace(message), () -> mailEvents.get().receive(message, clock.instant()));
    }

    /// A new notice in the outbox: gửi thông báo.
    @Funq("send-notice")
    public void sendNotice(DynamodbStreamRecord change) {
        on("send-notice", Optional.empty(), () -> notices.get().send(change, clock.instant()));
    }

    /// Every minute: gửi những thông báo còn lại.
    @Funq("sweep-notices")
    public void sweepNotices(ScheduledEvent tick) {
        on("sweep-notices", Optional.empty(), () -> notices.get().sweep(clock.instant()));
    }

    /// Every five minutes: nhắc các nhiệm vụ thường kỳ sắp đến hạn.
    @Funq("remind-units")
    public void remindUnits(ScheduledEvent tick) {
        on("remind-units", Optional.empty(), () -> {
            var failures = reminders.get().remind(clock.instant());
            failures.forEach(e -> Call.mishap("not-reminded", e));
            if (!failures.isEmpty()) {
                throw new IllegalStateException(failures.size() + " mails of reminders not sent");
            }
        });
    }

    /// A queue message that says which settings were put there: kiểm tra thiết lập.
    @Funq("check-settings")
    public void checkSettings(SQSMessage message) {
        on("check-settings", trace(message), () -> settings.get().check(message));
    }

    /// Does what an event asks for, by the settings that are in force now.
    private void on(String door, Optional<String> trace, Runnable act) {
        Call.on(door, trace, () -> {
            renewal.run();
            act.run();
        });
    }

    /// The end of a log's chain has moved on: khóa mốc.
    @Funq("anchor-log")
    public void anchorLog(DynamodbStreamRecord change) {
        on("anchor-log", Optional.empty(), () -> anchor.get().keep(change, clock.instant()));
    }

    private static Optional<String> trace(SQSMessage message) {
        return Optional.ofNullable(message.getAttributes()).map(all -> all.get("AWSTraceHeader"));
    }
}
