package vn.ungpho.document;

import java.util.Arrays;
import java.util.Optional;
import vn.ungpho.escalation.Duties;

/// The kinds of documents that can be ordered. The wording of each is the folder `ungpho/documents/<word>`.
public enum DocumentKind {
    PLAN("plan", "Kế hoạch ứng phó sự cố", DocumentType.PLAN, Audience.NONE),
    /// Mẫu số 03 TT 20/2017.
    INITIAL_REPORT("initial-report", "Báo cáo ban đầu", DocumentType.REPORT, Audience.SUPERIORS),
    /// TT 20/2017 Điều 9 khoản 3.
    PROGRESS_REPORT("progress-report", "Báo cáo diễn biến", DocumentType.REPORT, Audience.SUPERIORS),
    /// Mẫu số 04 TT 20/2017.
    CLOSING_REPORT("closing-report", "Báo cáo kết thúc ứng phó", DocumentType.REPORT, Audience.SUPERIORS),
    /// NĐ 331/2026 Điều 31.
    AUTHORITY_NOTICE("authority-notice", "Thông báo sự cố", DocumentType.LETTER, Audience.AUTHORITY),
    /// Mẫu số 08 NĐ 356/2025.
    PERSONAL_DATA_NOTICE(
            "personal-data-notice", "Thông báo vi phạm dữ liệu cá nhân", DocumentType.NOTICE, Audience.DATA_AUTHORITY),
    /// TT 20/2017 Điều 11 khoản 4.
    SUMMARY("summary", "Báo cáo tổng kết", DocumentType.REPORT, Audience.SUPERIORS),
    /// Mẫu số 05 TT 20/2017.
    PERIODIC_REPORT("periodic-report", "Báo cáo tổng hợp", DocumentType.REPORT, Audience.COORDINATOR),
    /// Biên bản: bàn giao chứng cứ, hoặc xác nhận vi phạm quy định về bảo vệ dữ liệu cá nhân.
    WORK_REPORT("work-report", "Biên bản", DocumentType.MINUTES, Audience.NONE);

    private final String word;
    private final String label;
    private final DocumentType type;
    private final Audience audience;

    DocumentKind(String word, String label, DocumentType type, Audience audience) {
        this.word = word;
        this.label = label;
        this.type = type;
        this.audience = audience;
    }

    /// The word of the outside contract: `plan`.
    public String word() {
        return word;
    }

    /// Name for people, Vietnamese.
    public String label() {
        return label;
    }

    /// Loại văn bản.
    public DocumentType type() {
        return type;
    }

    /// Whether it is about one incident.
    boolean isAboutIncident() {
        return this != PLAN && this != PERIODIC_REPORT;
    }

    /// Whether a duty of the law is done by sending one to somebody outside.
    boolean fulfils(Duties duties) {
        return audience != Audience.NONE
                && duties.duties().stream()
                        .anyMatch(d -> d.document().filter(word::equals).isPresent());
    }

    /// Whose name stands at Kính gửi.
    Audience audience() {
        return audience;
    }

    /// Reads the word of the outside contract.
    public static Optional<DocumentKind> parse(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }

    /// Whom a kind of document is addressed to; who that is, is data of the agency and its plan.
    enum Audience {
        NONE,
        /// Those above, as the plan's `reporting` says.
        SUPERIORS,
        /// Lực lượng chuyên trách bảo vệ an ninh mạng.
        AUTHORITY,
        /// Cơ quan chuyên trách bảo vệ dữ liệu cá nhân.
        DATA_AUTHORITY,
        /// Cơ quan điều phối quốc gia.
        COORDINATOR
    }
}
