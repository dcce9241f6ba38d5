package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ungpho.document.check.docx.DocxChecker;
import vn.ungpho.document.web.CheckDoor;
import vn.ungpho.response.PlanCheck;
import vn.ungpho.response.Plans;
import vn.ungpho.response.check.TextChecks;
import vn.ungpho.response.web.PlanCheckDoor;
import vn.ungpho.response.yaml.YamlLawBook;
import vn.ungpho.response.yaml.YamlPlanReader;
import vn.ungpho.settings.CurrentSettings;

/// What checks documents and plans; touches neither table nor bucket.
class WiringOfChecks {

    @Produces
    @Singleton
    CheckDoor checkDoor() {
        return new CheckDoor(new DocxChecker());
    }

    @Produces
    @Singleton
    PlanCheck planCheck(CurrentSettings files) {
        return new TextChecks(YamlLawBook.read(files));
    }

    @Produces
    @Singleton
    PlanCheckDoor planCheckDoor(Plans plans, PlanCheck check) {
        return new PlanCheckDoor(plans, new YamlPlanReader(), check);
    }
}
