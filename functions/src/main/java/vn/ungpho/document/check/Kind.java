package vn.ungpho.document.check;

import java.util.Arrays;
import java.util.Optional;

/// Tên loại văn bản hành chính (Điều 7) with its abbreviation (Phụ lục III, phần I).
enum Kind {
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    STATUTE("Quy chế", "QC"),
    REGULATION("Quy định", "QyĐ"),
    COMMUNIQUE("Thông cáo", "TC"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    OPTION("Phương án", "PA"),
    SCHEME("Đề án", "ĐA"),
    PROJECT("Dự án", "DA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    CONTRACT("Hợp đồng", "HĐ"),
    TELEGRAM("Công điện", "CĐ"),
    MEMORANDUM("Bản ghi nhớ", "BGN"),
    AGREEMENT("Bản thỏa thuận", "BTT"),
    POWER_OF_ATTORNEY("Giấy ủy quyền", "GUQ"),
    INVITATION("Giấy mời", "GM"),
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    LEAVE("Giấy nghỉ phép", "GNP"),
    COVER_SLIP("Phiếu gửi", "PG"),
    TRANSFER_SLIP("Phiếu chuyển", "PC"),
    CALL_SLIP("Phiếu báo", "PB"),
    /// Has no title and no abbreviation.
    LETTER("Công văn", ""),
    /// A title that the decree does not list.
    OTHER("Văn bản có tên loại", ""),
    /// An appendix in a file of its own.
    APPENDIX("Phụ lục", ""),
    UNKNOWN("Không rõ loại", "");

    private final String title;
    private final String abbreviation;

    Kind(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    String title() {
        return title;
    }

    String abbreviation() {
        return abbreviation;
    }

    /// Whether it may say Kính gửi (mục II.9).
    boolean mayAddress() {
        return this == LETTER || this == REPORT || this == SUBMISSION || this == OTHER || this == UNKNOWN;
    }

    boolean mustAddress() {
        return this == LETTER || this == SUBMISSION;
    }

    /// Whether its sample shows no rule under the subject (Mẫu 1.8, 1.9, 1.10).
    boolean withoutSubjectRule() {
        return this == MINUTES || this == INTRODUCTION || this == LEAVE;
    }

    /// The kind that a title names.
    static Optional<Kind> of(String title) {
        var key = Words.key(title);
        return Arrays.stream(values())
                .filter(k -> !k.abbreviation.isEmpty() && key.startsWith(Words.key(k.title)))
                .findFirst();
    }
}
