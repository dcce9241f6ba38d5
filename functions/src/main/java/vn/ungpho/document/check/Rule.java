package vn.ungpho.document.check;

import java.util.Locale;

/// The rules of NĐ 30/2020 that are asked, each with the component it is about and where the decree says it.
///
/// The section is that of Phụ lục I, phần I, unless it begins otherwise.
enum Rule {
    PAGE_SIZE("khổ giấy", "I.1"),
    PAGE_ORIENTATION("khổ giấy", "I.2"),
    MARGIN_TOP("lề trang", "I.3"),
    MARGIN_BOTTOM("lề trang", "I.3"),
    MARGIN_LEFT("lề trang", "I.3"),
    MARGIN_RIGHT("lề trang", "I.3"),
    FONT("phông chữ", "I.4"),
    COLOUR("màu chữ", "I.4"),
    TEXT_NFC("bộ mã ký tự", "I.4"),
    TEXT_ETH("bộ mã ký tự", "I.4"),
    PAGE_NUMBER_MISSING("số trang", "I.7"),
    PAGE_NUMBER_PLACE("số trang", "I.7"),
    PAGE_NUMBER_ALIGN("số trang", "I.7"),
    PAGE_NUMBER_SIZE("số trang", "I.7"),
    PAGE_NUMBER_STYLE("số trang", "I.7"),
    PAGE_NUMBER_FORMAT("số trang", "I.7"),
    PAGE_NUMBER_START("số trang", "I.7"),
    PAGE_NUMBER_FIRST("số trang", "I.7"),
    NATIONAL_MISSING("ô 1 (Quốc hiệu)", "II.1a"),
    NATIONAL_TEXT("ô 1 (Quốc hiệu)", "II.1a"),
    NATIONAL_SIZE("ô 1 (Quốc hiệu)", "II.1a"),
    NATIONAL_STYLE("ô 1 (Quốc hiệu)", "II.1a"),
    NATIONAL_WRAP("ô 1 (Quốc hiệu)", "II.1c"),
    MOTTO_MISSING("ô 1 (Tiêu ngữ)", "II.1b"),
    MOTTO_TEXT("ô 1 (Tiêu ngữ)", "II.1b"),
    MOTTO_SIZE("ô 1 (Tiêu ngữ)", "II.1b"),
    MOTTO_STYLE("ô 1 (Tiêu ngữ)", "II.1b"),
    MOTTO_RULE("ô 1 (đường kẻ dưới Tiêu ngữ)", "II.1b"),
    SUPERIOR_CASE("ô 2 (cơ quan chủ quản)", "II.2b"),
    SUPERIOR_SIZE("ô 2 (cơ quan chủ quản)", "II.2b"),
    SUPERIOR_STYLE("ô 2 (cơ quan chủ quản)", "II.2b"),
    ISSUER_MISSING("ô 2 (cơ quan ban hành)", "II.2a"),
    ISSUER_CASE("ô 2 (cơ quan ban hành)", "II.2b"),
    ISSUER_SIZE("ô 2 (cơ quan ban hành)", "II.2b"),
    ISSUER_STYLE("ô 2 (cơ quan ban hành)", "II.2b"),
    ISSUER_RULE("ô 2 (đường kẻ dưới tên cơ quan)", "II.2b"),
    NUMBER_MISSING("ô 3 (số, ký hiệu)", "II.3"),
    NUMBER_FORM("ô 3 (số, ký hiệu)", "II.3c"),
    NUMBER_ZERO("ô 3 (số, ký hiệu)", "II.3c"),
    NUMBER_SYMBOL("ô 3 (số, ký hiệu)", "II.3c"),
    NUMBER_KIND("ô 3 (số, ký hiệu)", "II.3b; Phụ lục III, phần I"),
    NUMBER_SIZE("ô 3 (số, ký hiệu)", "II.3c"),
    NUMBER_STYLE("ô 3 (số, ký hiệu)", "II.3c"),
    DATE_MISSING("ô 4 (địa danh, thời gian)", "II.4"),
    DATE_FORM("ô 4 (địa danh, thời gian)", "II.4b, II.4c"),
    DATE_ZERO("ô 4 (địa danh, thời gian)", "II.4b"),
    DATE_REAL("ô 4 (địa danh, thời gian)", "II.4b"),
    DATE_SIZE("ô 4 (địa danh, thời gian)", "II.4c"),
    DATE_STYLE("ô 4 (địa danh, thời gian)", "II.4c"),
    TITLE_MISSING("ô 5a (tên loại)", "II.5a"),
    TITLE_CASE("ô 5a (tên loại)", "II.5b"),
    TITLE_SIZE("ô 5a (tên loại)", "II.5b"),
    TITLE_STYLE("ô 5a (tên loại)", "II.5b"),
    TITLE_ALIGN("ô 5a (tên loại)", "II.5b"),
    SUBJECT_MISSING("ô 5a (trích yếu)", "II.5a"),
    SUBJECT_CASE("ô 5a (trích yếu)", "II.5b"),
    SUBJECT_SIZE("ô 5a (trích yếu)", "II.5b"),
    SUBJECT_STYLE("ô 5a (trích yếu)", "II.5b"),
    SUBJECT_RULE("ô 5a (đường kẻ dưới trích yếu)", "II.5b"),
    LETTER_SUBJECT_SIZE("ô 5b (trích yếu công văn)", "II.5b"),
    LETTER_SUBJECT_STYLE("ô 5b (trích yếu công văn)", "II.5b"),
    BASIS_SIZE("ô 6 (căn cứ)", "II.6a"),
    BASIS_STYLE("ô 6 (căn cứ)", "II.6a"),
    BASIS_END("ô 6 (căn cứ)", "II.6a"),
    BASIS_LAW("ô 6 (căn cứ)", "II.6a"),
    ADDRESSEE_KIND("ô 9a (Kính gửi)", "II.9b, II.9d"),
    ADDRESSEE_MISSING("ô 9a (Kính gửi)", "II.9b"),
    ADDRESSEE_FORM("ô 9a (Kính gửi)", "II.9d"),
    ADDRESSEE_SIZE("ô 9a (Kính gửi)", "II.9d"),
    ADDRESSEE_STYLE("ô 9a (Kính gửi)", "II.9d"),
    BODY_SIZE("ô 6 (nội dung)", "II.6e"),
    BODY_STYLE("ô 6 (nội dung)", "II.6e"),
    BODY_ALIGN("ô 6 (nội dung)", "II.6e"),
    BODY_INDENT("ô 6 (nội dung)", "II.6e"),
    BODY_SPACING("ô 6 (nội dung)", "II.6e"),
    BODY_LINES("ô 6 (nội dung)", "II.6e"),
    SECTION_FORM("ô 6 (mục)", "II.6đ, V.6b"),
    SECTION_STYLE("ô 6 (mục)", "II.6đ, V.6b"),
    ARTICLE_FORM("ô 6 (điều)", "II.6đ"),
    ARTICLE_STYLE("ô 6 (điều)", "II.6đ"),
    CLAUSE_FORM("ô 6 (khoản)", "II.6đ"),
    CLAUSE_STYLE("ô 6 (khoản)", "II.6đ"),
    POINT_FORM("ô 6 (điểm)", "II.6đ"),
    POINT_ORDER("ô 6 (điểm)", "II.6đ"),
    CLOSING("ô 6 (kết thúc nội dung)", "Phụ lục III, các mẫu của phần II"),
    SIGNATURE_MISSING("ô 7a (chức vụ)", "II.7"),
    SIGNATURE_AUTHORITY("ô 7a (quyền hạn)", "II.7b"),
    SIGNATURE_SIZE("ô 7a (chức vụ)", "II.7đ"),
    SIGNATURE_STYLE("ô 7a (chức vụ)", "II.7đ"),
    SIGNER_CASE("ô 7b (họ tên)", "II.7đ"),
    SIGNER_SIZE("ô 7b (họ tên)", "II.7đ"),
    SIGNER_STYLE("ô 7b (họ tên)", "II.7đ"),
    SIGNER_HONOUR("ô 7b (họ tên)", "II.7c"),
    RECIPIENTS_MISSING("ô 9b (Nơi nhận)", "II.9"),
    RECIPIENTS_LABEL("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_LABEL_SIZE("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_LABEL_STYLE("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_SIZE("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_STYLE("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_END("ô 9b (Nơi nhận)", "II.9d"),
    RECIPIENTS_FILING("ô 9b (Nơi nhận)", "II.9d"),
    APPENDIX_REFERRED("phụ lục", "III.1a"),
    APPENDIX_NUMBER("phụ lục", "III.1a"),
    APPENDIX_LABEL_CASE("phụ lục", "III.1b"),
    APPENDIX_LABEL_SIZE("phụ lục", "III.1b"),
    APPENDIX_LABEL_STYLE("phụ lục", "III.1b"),
    APPENDIX_TITLE_CASE("tên phụ lục", "III.1b"),
    APPENDIX_TITLE_SIZE("tên phụ lục", "III.1b"),
    APPENDIX_TITLE_STYLE("tên phụ lục", "III.1b"),
    APPENDIX_OF_MISSING("dòng kèm theo", "III.1c"),
    APPENDIX_OF_FORM("dòng kèm theo", "III.1c"),
    APPENDIX_OF_NUMBER("dòng kèm theo", "III.1c"),
    APPENDIX_OF_SIZE("dòng kèm theo", "III.1c"),
    APPENDIX_OF_STYLE("dòng kèm theo", "III.1c"),
    APPENDIX_PAGES("số trang phụ lục", "III.1đ");

    private final String component;
    private final String section;

    Rule(String component, String section) {
        this.component = component;
        this.section = section;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String component() {
        return component;
    }

    String clause() {
        return section.startsWith("Phụ lục")
                ? "NĐ 30/2020/NĐ-CP, " + section
                : "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục " + section;
    }
}
