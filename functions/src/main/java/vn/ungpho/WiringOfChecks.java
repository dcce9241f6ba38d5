package vn.ungpho;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ungpho.document.check.docx.DocxChecker;
import vn.ungpho.document.web.CheckDoor;

/// What checks documents and plans; touches neither table nor bucket.
class WiringOfChecks {

    @Produces
    @Singleton
    CheckDoor checkDoor() {
        return new CheckDoor(new DocxChecker());
    }
}
