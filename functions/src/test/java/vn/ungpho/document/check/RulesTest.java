package vn.ungpho.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.ungpho.document.check.Handmade.BODY;
import static vn.ungpho.document.check.Handmade.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Each rule of NĐ 30/2020 that is asked, and a document that breaks it and no other.
class RulesTest {

    private static final Set<Rule> BROKEN = EnumSet.noneOf(Rule.class);

    private static Handmade plan() {
        return new Handmade();
    }

    private static void breaks(Rule rule, Handmade document) {
        assertEquals(
                List.of(rule.word()),
                document.broken(),
                () -> document.report().findings().toString());
        BROKEN.add(rule);
    }

    @AfterAll
    static void every_rule_has_been_broken() {
        assertEquals(EnumSet.allOf(Rule.class), BROKEN);
    }

    @Nested
    class Page {

        @Test
        void paper_is_a4() {
            breaks(Rule.PAGE_SIZE, plan().with("pages", "w:h=\"16838\"", "w:h=\"15840\""));
        }

        @Test
        void a_page_lies_on_its_side_only_for_a_table() {
            breaks(
                    Rule.PAGE_ORIENTATION,
                    plan().with("annex-pages", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\""));
        }

        @Test
        void top_margin_is_20_to_25() {
            breaks(Rule.MARGIN_TOP, plan().with("pages", "w:top=\"1134\"", "w:top=\"851\""));
        }

        @Test
        void bottom_margin_is_20_to_25() {
            breaks(Rule.MARGIN_BOTTOM, plan().with("pages", "w:bottom=\"1134\"", "w:bottom=\"1701\""));
        }

        @Test
        void left_margin_is_30_to_35() {
            breaks(Rule.MARGIN_LEFT, plan().with("annex-pages", "w:left=\"1701\"", "w:left=\"1440\""));
        }

        @Test
        void right_margin_is_15_to_20() {
            breaks(Rule.MARGIN_RIGHT, plan().with("annex-pages", "w:right=\"851\"", "w:right=\"567\""));
        }

        @Test
        void letters_are_times_new_roman() {
            breaks(Rule.FONT, plan().with("sentence", "<w:sz ", "<w:rFonts w:ascii=\"Arial\"/><w:sz "));
        }

        @Test
        void letters_are_black() {
            breaks(Rule.COLOUR, plan().with("sentence", "<w:sz ", "<w:color w:val=\"1F497D\"/><w:sz "));
        }

        @Test
        void letters_are_composed_nfc() {
            breaks(Rule.TEXT_NFC, plan().with("sentence", "thống", "tho\u0302\u0301ng"));
        }

        @Test
        void the_letter_d_with_stroke_is_vietnamese_not_icelandic() {
            breaks(Rule.TEXT_ETH, plan().with("motto", "\u0110", "\u00D0"));
        }
    }

    @Nested
    class PageNumber {

        @Test
        void there_is_one() {
            breaks(Rule.PAGE_NUMBER_MISSING, plan().with("header", "<w:p/>").withPart("docProps/app.xml", pages(3)));
        }

        @Test
        void it_stands_in_the_top_margin() {
            var footer = plan().piece("header");
            var reference = "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>";
            var below = "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>";
            breaks(
                    Rule.PAGE_NUMBER_PLACE,
                    plan().with("footer", footer)
                            .with("pages", reference, below)
                            .with("annex-pages", reference, below));
        }

        @Test
        void it_stands_in_the_middle() {
            breaks(Rule.PAGE_NUMBER_ALIGN, plan().with("header", "center", "right"));
        }

        @Test
        void its_size_is_13_to_14() {
            breaks(Rule.PAGE_NUMBER_SIZE, plan().with("header", "w:val=\"28\"", "w:val=\"22\""));
        }

        @Test
        void it_is_upright() {
            breaks(Rule.PAGE_NUMBER_STYLE, plan().with("header", "<w:sz ", "<w:i/><w:sz "));
        }

        @Test
        void it_is_arabic() {
            breaks(Rule.PAGE_NUMBER_FORMAT, plan().with("pages", "w:start", "w:fmt=\"upperRoman\" w:start"));
        }

        @Test
        void it_begins_with_one() {
            breaks(Rule.PAGE_NUMBER_START, plan().with("pages", "w:start=\"1\"", "w:start=\"2\""));
        }

        @Test
        void the_first_is_not_shown() {
            breaks(Rule.PAGE_NUMBER_FIRST, plan().with("pages", "<w:titlePg/>", ""));
        }

        private static String pages(int count) {
            return "<Properties><Pages>" + count + "</Pages></Properties>";
        }
    }

    @Nested
    class NationAndMotto {

        @Test
        void the_nation_is_named() {
            breaks(Rule.NATIONAL_MISSING, plan().without("nation"));
        }

        @Test
        void the_nation_is_named_word_for_word() {
            breaks(Rule.NATIONAL_TEXT, plan().with("nation", "CHỦ NGHĨA", "CHỦ NGHIÃ"));
        }

        @Test
        void the_nation_is_12_to_13() {
            breaks(Rule.NATIONAL_SIZE, plan().with("nation", "w:val=\"26\"", "w:val=\"22\""));
        }

        @Test
        void the_nation_is_bold() {
            breaks(Rule.NATIONAL_STYLE, plan().with("nation", "<w:b/>", ""));
        }

        @Test
        void the_nation_stands_on_one_line() {
            breaks(Rule.NATIONAL_WRAP, plan().with("nation", "<w:jc ", "<w:ind w:left=\"600\"/><w:jc "));
        }

        @Test
        void there_is_a_motto() {
            breaks(Rule.MOTTO_MISSING, plan().without("motto"));
        }

        @Test
        void the_motto_has_hyphens_with_spaces() {
            breaks(Rule.MOTTO_TEXT, plan().with("motto", " - ", "-").with("motto-rule", "1118", "1170"));
        }

        @Test
        void the_motto_is_13_to_14() {
            breaks(Rule.MOTTO_SIZE, plan().with("motto", "w:val=\"28\"", "w:val=\"30\""));
        }

        @Test
        void the_motto_is_upright() {
            breaks(Rule.MOTTO_STYLE, plan().with("motto", "<w:b/>", "<w:b/><w:i/>"));
        }

        @Test
        void the_rule_is_as_long_as_the_motto() {
            breaks(Rule.MOTTO_RULE, plan().with("motto-rule", "1118", "1800"));
        }
    }

    @Nested
    class Issuer {

        @Test
        void the_superior_is_in_capitals() {
            breaks(Rule.SUPERIOR_CASE, plan().with("superior", "TỈNH", "tỉnh"));
        }

        @Test
        void the_superior_is_12_to_13() {
            breaks(Rule.SUPERIOR_SIZE, plan().with("superior", "w:val=\"26\"", "w:val=\"28\""));
        }

        @Test
        void the_superior_is_not_bold() {
            breaks(Rule.SUPERIOR_STYLE, plan().with("superior", "<w:sz ", "<w:b/><w:sz "));
        }

        @Test
        void there_is_an_issuer() {
            breaks(Rule.ISSUER_MISSING, plan().without("superior", "issuer", "issuer-rule"));
        }

        @Test
        void the_issuer_is_in_capitals() {
            breaks(Rule.ISSUER_CASE, plan().with("issuer", "SỞ NỘI VỤ", "SỞ NỘI Vụ"));
        }

        @Test
        void the_issuer_is_12_to_13() {
            breaks(Rule.ISSUER_SIZE, plan().with("issuer", "w:val=\"26\"", "w:val=\"28\""));
        }

        @Test
        void the_issuer_is_bold() {
            breaks(Rule.ISSUER_STYLE, plan().with("issuer", "<w:b/>", ""));
        }

        @Test
        void the_rule_is_a_third_to_a_half_of_the_issuer() {
            breaks(Rule.ISSUER_RULE, plan().with("issuer-rule", "1735", "1200"));
        }
    }

    @Nested
    class NumberAndDate {

        @Test
        void there_is_a_number() {
            breaks(Rule.NUMBER_MISSING, plan().without("number"));
        }

        @Test
        void a_colon_follows_the_word() {
            breaks(Rule.NUMBER_FORM, plan().with("number", "Số:", "Số"));
        }

        @Test
        void a_number_below_ten_has_a_zero() {
            breaks(Rule.NUMBER_ZERO, plan().with("number", "05", "5").with("annex-of", "số 05", "số 5"));
        }

        @Test
        void the_groups_of_the_symbol_are_joined_by_a_hyphen_without_spaces() {
            breaks(
                    Rule.NUMBER_SYMBOL,
                    plan().with("number", "KH-SNV", "KH - SNV").without("annex-of", "annex-label", "annex-title"));
        }

        @Test
        void the_symbol_begins_with_the_kind() {
            breaks(Rule.NUMBER_KIND, plan().with("number", "KH-", "BC-").with("annex-of", "/KH-", "/BC-"));
        }

        @Test
        void the_number_is_13() {
            breaks(Rule.NUMBER_SIZE, plan().with("number", "w:val=\"26\"", "w:val=\"28\""));
        }

        @Test
        void the_number_is_not_bold() {
            breaks(Rule.NUMBER_STYLE, plan().with("number", "<w:sz ", "<w:b/><w:sz "));
        }

        @Test
        void there_is_a_date() {
            breaks(Rule.DATE_MISSING, plan().without("date"));
        }

        @Test
        void a_comma_follows_the_place() {
            breaks(Rule.DATE_FORM, plan().with("date", "Hòa,", "Hòa"));
        }

        @Test
        void a_month_from_march_on_has_no_zero() {
            breaks(Rule.DATE_ZERO, plan().with("date", "tháng 6", "tháng 06"));
        }

        @Test
        void the_first_two_months_and_days_below_ten_have_one() {
            breaks(Rule.DATE_ZERO, plan().with("date", "tháng 6", "tháng 2"));
            breaks(Rule.DATE_ZERO, plan().with("date", "ngày 05", "ngày 5"));
        }

        @Test
        void the_day_is_in_the_calendar() {
            breaks(Rule.DATE_REAL, plan().with("date", "ngày 05 tháng 6", "ngày 31 tháng 6"));
        }

        @Test
        void the_date_is_13_to_14() {
            breaks(Rule.DATE_SIZE, plan().with("date", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void the_date_is_italic() {
            breaks(Rule.DATE_STYLE, plan().with("date", "<w:i/>", ""));
        }
    }

    @Nested
    class TitleAndSubject {

        @Test
        void there_is_a_title() {
            breaks(Rule.TITLE_MISSING, plan().without("title", "subject", "subject-rule"));
        }

        @Test
        void the_title_is_in_capitals() {
            breaks(Rule.TITLE_CASE, plan().with("title", "KẾ HOẠCH", "Kế hoạch"));
        }

        @Test
        void the_title_is_13_to_14() {
            breaks(Rule.TITLE_SIZE, plan().with("title", "w:val=\"28\"", "w:val=\"32\""));
        }

        @Test
        void the_title_is_bold() {
            breaks(Rule.TITLE_STYLE, plan().with("title", "<w:b/>", ""));
        }

        @Test
        void the_title_stands_in_the_middle() {
            breaks(Rule.TITLE_ALIGN, plan().with("title", "<w:jc w:val=\"center\"/>", ""));
        }

        @Test
        void there_is_a_subject() {
            breaks(Rule.SUBJECT_MISSING, plan().without("subject", "subject-rule"));
        }

        @Test
        void the_subject_is_not_in_capitals() {
            breaks(
                    Rule.SUBJECT_CASE,
                    plan().with(
                                    "subject",
                                    line("<w:jc w:val=\"center\"/>", 14, "<w:b/>", "ỨNG PHÓ SỰ CỐ MẠNG NĂM 2026")));
        }

        @Test
        void the_subject_is_13_to_14() {
            breaks(Rule.SUBJECT_SIZE, plan().with("subject", "w:val=\"28\"", "w:val=\"30\""));
        }

        @Test
        void the_subject_is_bold() {
            breaks(Rule.SUBJECT_STYLE, plan().with("subject", "<w:b/>", ""));
        }

        @Test
        void a_rule_stands_under_the_subject() {
            breaks(Rule.SUBJECT_RULE, plan().with("subject-rule", "<w:top ", "<w:left "));
        }

        @Test
        void the_subject_of_a_letter_is_12_to_13() {
            breaks(Rule.LETTER_SUBJECT_SIZE, letter(line("", 14, "", "V/v ứng cứu sự cố")));
        }

        @Test
        void the_subject_of_a_letter_is_upright() {
            breaks(Rule.LETTER_SUBJECT_STYLE, letter(line("", 12, "<w:i/>", "V/v ứng cứu sự cố")));
        }

        private static Handmade letter(String subject) {
            var number = plan().piece("number").replace("KH-SNV", "SNV-VP");
            return plan().with("number", number + subject)
                    .with("annex-of", "KH-SNV", "SNV-VP")
                    .with("addressees", line(BODY, 14, "", "Kính gửi: Công an tỉnh Khánh Hòa"))
                    .without("title", "subject", "subject-rule", "basis", "last-basis");
        }
    }

    @Nested
    class BasesAndAddressees {

        @Test
        void bases_are_13_to_14() {
            breaks(Rule.BASIS_SIZE, plan().with("basis", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void bases_are_italic() {
            breaks(Rule.BASIS_STYLE, plan().with("basis", "<w:i/>", ""));
        }

        @Test
        void bases_end_with_semicolons_and_the_last_with_a_full_stop() {
            breaks(Rule.BASIS_END, plan().with("basis", ";", ","));
            breaks(Rule.BASIS_END, plan().with("last-basis", "2026.", "2026;"));
        }

        @Test
        void a_law_among_the_bases_has_no_number() {
            breaks(Rule.BASIS_LAW, plan().with("basis", "mạng ngày", "mạng số 116/2025/QH15 ngày"));
        }

        @Test
        void a_plan_addresses_nobody() {
            breaks(Rule.ADDRESSEE_KIND, plan().with("addressees", to("Kính gửi: Ủy ban nhân dân tỉnh")));
        }

        @Test
        void a_submission_addresses_somebody() {
            breaks(Rule.ADDRESSEE_MISSING, submission().without("addressees"));
        }

        @Test
        void a_colon_follows_the_words() {
            breaks(Rule.ADDRESSEE_FORM, submission().with("addressees", "gửi:", "gửi"));
        }

        @Test
        void several_addressees_stand_on_lines_of_their_own() {
            var two = to("Kính gửi:") + to("- Ủy ban nhân dân tỉnh;") + to("- Công an tỉnh.");
            assertEquals(List.of(), submission().with("addressees", two).broken());
            breaks(Rule.ADDRESSEE_FORM, submission().with("addressees", two.replace("tỉnh;", "tỉnh")));
        }

        @Test
        void addressees_are_13_to_14() {
            breaks(Rule.ADDRESSEE_SIZE, submission().with("addressees", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void addressees_are_not_bold() {
            breaks(Rule.ADDRESSEE_STYLE, submission().with("addressees", "<w:sz ", "<w:b/><w:sz "));
        }

        private static Handmade submission() {
            return plan().with("title", "KẾ HOẠCH", "TỜ TRÌNH")
                    .with("number", "KH-", "TTr-")
                    .with("annex-of", "/KH-", "/TTr-")
                    .with("addressees", to("Kính gửi: Ủy ban nhân dân tỉnh"));
        }

        private static String to(String text) {
            return line("<w:ind w:left=\"1985\"/>", 14, "", text);
        }
    }

    @Nested
    class Body {

        @Test
        void text_is_13_to_14() {
            breaks(Rule.BODY_SIZE, plan().with("sentence", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void text_is_upright() {
            breaks(Rule.BODY_STYLE, plan().with("sentence", "<w:sz ", "<w:i/><w:sz "));
        }

        @Test
        void text_is_justified() {
            breaks(Rule.BODY_ALIGN, plan().with("opening", "\"both\"", "\"left\""));
        }

        @Test
        void the_first_line_is_set_in() {
            breaks(Rule.BODY_INDENT, plan().with("sentence", "\"567\"", "\"283\""));
        }

        @Test
        void paragraphs_are_six_points_apart() {
            breaks(Rule.BODY_SPACING, plan().with("sentence", "w:before=\"120\"", "w:before=\"60\""));
        }

        @Test
        void lines_are_one_to_one_and_a_half_apart() {
            breaks(Rule.BODY_LINES, plan().with("sentence", "w:line=\"264\"", "w:line=\"480\""));
        }

        @Test
        void a_full_stop_follows_the_number_of_a_section() {
            breaks(Rule.SECTION_FORM, plan().with("section", "I. ", "I/ "));
        }

        @Test
        void a_section_is_in_capitals_and_bold() {
            breaks(Rule.SECTION_STYLE, plan().with("section", "MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu"));
            breaks(Rule.SECTION_STYLE, plan().with("section", "<w:b/>", ""));
        }

        @Test
        void a_full_stop_follows_the_number_of_an_article() {
            breaks(Rule.ARTICLE_FORM, plan().with("sentence", line(BODY, 14, "<w:b/>", "Điều 1: Phạm vi")));
        }

        @Test
        void an_article_is_bold() {
            breaks(Rule.ARTICLE_STYLE, plan().with("sentence", line(BODY, 14, "", "Điều 1. Phạm vi áp dụng")));
        }

        @Test
        void a_full_stop_follows_the_number_of_a_clause() {
            breaks(Rule.CLAUSE_FORM, plan().with("clause", "1. ", "1/ "));
        }

        @Test
        void a_clause_with_a_title_is_bold() {
            breaks(Rule.CLAUSE_STYLE, plan().with("clause", "<w:b/>", ""));
        }

        @Test
        void a_bracket_follows_the_letter_of_a_point() {
            breaks(Rule.POINT_FORM, plan().with("point-d", "b) ", "b. "));
        }

        @Test
        void points_follow_the_vietnamese_alphabet() {
            breaks(Rule.POINT_ORDER, plan().with("point-d", "đ) ", "e) "));
        }

        @Test
        void numbers_that_word_writes_are_read_too() {
            var list = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
            var point = line("<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + BODY, 14, "", "Báo cáo;");
            var numbered = plan().with("lists", list);
            assertEquals(List.of(), numbered.with("point-d", point.repeat(4)).broken());
            breaks(Rule.POINT_ORDER, numbered.with("point-d", point.repeat(5)));
        }

        @Test
        void the_text_ends_with_its_closing_sign() {
            breaks(Rule.CLOSING, plan().with("closing", "./.", "."));
            breaks(Rule.CLOSING, plan().with("closing", "./.", " ./."));
        }
    }

    @Nested
    class Foot {

        @Test
        void somebody_signs() {
            breaks(Rule.SIGNATURE_MISSING, plan().without("authority", "signer-title", "signer"));
        }

        @Test
        void a_full_stop_follows_the_authority() {
            breaks(Rule.SIGNATURE_AUTHORITY, plan().with("authority", "KT. ", "KT/"));
            breaks(Rule.SIGNATURE_AUTHORITY, plan().without("signer-title"));
        }

        @Test
        void the_signers_title_is_13_to_14() {
            breaks(Rule.SIGNATURE_SIZE, plan().with("signer-title", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void the_signers_title_is_bold_and_in_capitals() {
            breaks(Rule.SIGNATURE_STYLE, plan().with("signer-title", "<w:b/>", ""));
            breaks(Rule.SIGNATURE_STYLE, plan().with("signer-title", "PHÓ GIÁM ĐỐC", "Phó Giám đốc"));
        }

        @Test
        void the_signers_name_is_not_in_capitals() {
            breaks(Rule.SIGNER_CASE, plan().with("signer", "Nguyễn Văn An", "NGUYỄN VĂN AN"));
        }

        @Test
        void the_signers_name_is_13_to_14() {
            breaks(Rule.SIGNER_SIZE, plan().with("signer", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void the_signers_name_is_bold() {
            breaks(Rule.SIGNER_STYLE, plan().with("signer", "<w:b/>", ""));
        }

        @Test
        void no_degree_stands_before_the_name() {
            breaks(Rule.SIGNER_HONOUR, plan().with("signer", "Nguyễn", "TS. Nguyễn"));
        }

        @Test
        void recipients_are_named() {
            breaks(
                    Rule.RECIPIENTS_MISSING,
                    plan().with("pages", plan().piece("pages"))
                            .without("label", "recipient", "filing", "authority", "signer-title", "signer")
                            .with("title", "KẾ HOẠCH", "BIÊN BẢN")
                            .with("number", "KH-", "BB-")
                            .with("annex-of", "/KH-", "/BB-"));
        }

        @Test
        void a_colon_follows_the_word_recipients() {
            breaks(Rule.RECIPIENTS_LABEL, plan().with("label", "nhận:", "nhận"));
        }

        @Test
        void the_word_recipients_is_12() {
            breaks(Rule.RECIPIENTS_LABEL_SIZE, plan().with("label", "w:val=\"24\"", "w:val=\"28\""));
        }

        @Test
        void the_word_recipients_is_bold_and_italic() {
            breaks(Rule.RECIPIENTS_LABEL_STYLE, plan().with("label", "<w:i/>", ""));
        }

        @Test
        void the_list_is_11() {
            breaks(Rule.RECIPIENTS_SIZE, plan().with("recipient", "w:val=\"22\"", "w:val=\"24\""));
        }

        @Test
        void the_list_is_upright() {
            breaks(Rule.RECIPIENTS_STYLE, plan().with("recipient", "<w:sz ", "<w:i/><w:sz "));
        }

        @Test
        void each_recipient_ends_with_a_semicolon() {
            breaks(Rule.RECIPIENTS_END, plan().with("recipient", ";", ","));
        }

        @Test
        void the_last_line_says_where_it_is_filed() {
            breaks(Rule.RECIPIENTS_FILING, plan().with("filing", "Lưu: VT", "Lưu VT"));
        }
    }

    @Nested
    class Annex {

        @Test
        void the_text_refers_to_it() {
            breaks(Rule.APPENDIX_REFERRED, plan().with("opening", " và Phụ lục kèm theo", ""));
        }

        @Test
        void several_have_roman_numbers() {
            breaks(Rule.APPENDIX_NUMBER, plan().with("annex-label", "Phụ lục", "Phụ lục 1"));
        }

        @Test
        void its_name_is_not_in_capitals() {
            breaks(Rule.APPENDIX_LABEL_CASE, plan().with("annex-label", "Phụ lục", "PHỤ LỤC"));
        }

        @Test
        void its_name_is_14() {
            breaks(Rule.APPENDIX_LABEL_SIZE, plan().with("annex-label", "w:val=\"28\"", "w:val=\"26\""));
        }

        @Test
        void its_name_is_bold() {
            breaks(Rule.APPENDIX_LABEL_STYLE, plan().with("annex-label", "<w:b/>", ""));
        }

        @Test
        void its_title_is_in_capitals() {
            breaks(Rule.APPENDIX_TITLE_CASE, plan().with("annex-title", "ỨNG CỨU", "ứng cứu"));
        }

        @Test
        void its_title_is_13_to_14() {
            breaks(Rule.APPENDIX_TITLE_SIZE, plan().with("annex-title", "w:val=\"28\"", "w:val=\"32\""));
        }

        @Test
        void its_title_is_bold() {
            breaks(Rule.APPENDIX_TITLE_STYLE, plan().with("annex-title", "<w:b/>", ""));
        }

        @Test
        void it_says_to_what_it_belongs() {
            breaks(Rule.APPENDIX_OF_MISSING, plan().without("annex-of"));
        }

        @Test
        void it_says_so_in_the_words_of_the_decree() {
            breaks(Rule.APPENDIX_OF_FORM, plan().with("annex-of", "(Kèm theo", "(kèm theo"));
        }

        @Test
        void its_number_is_that_of_the_document() {
            breaks(Rule.APPENDIX_OF_NUMBER, plan().with("annex-of", "số 05", "số 03"));
        }

        @Test
        void to_what_it_belongs_is_13_to_14() {
            breaks(Rule.APPENDIX_OF_SIZE, plan().with("annex-of", "w:val=\"28\"", "w:val=\"24\""));
        }

        @Test
        void to_what_it_belongs_is_italic() {
            breaks(Rule.APPENDIX_OF_STYLE, plan().with("annex-of", "<w:i/>", ""));
        }

        @Test
        void its_pages_are_numbered_for_themselves() {
            breaks(Rule.APPENDIX_PAGES, plan().with("annex-pages", "<w:pgNumType w:start=\"1\"/>", ""));
        }
    }
}
