package vn.ungpho.document;

import java.util.List;
import java.util.Optional;

/// Văn bản hành chính (NĐ 30/2020 Phụ lục III): everything that is in it, nothing of how it looks.
///
/// @param form         mẫu trình bày
/// @param letterhead   cơ quan ban hành
/// @param number       số, ký hiệu
/// @param placeAndDate địa danh, thời gian
/// @param typeName     tên loại as running text: `Kế hoạch`
/// @param subject      trích yếu; of a công văn without `V/v`
/// @param legalBases   căn cứ, each without its closing mark
/// @param addressees   Kính gửi; empty where the kind has none (ô 9a)
/// @param body         nội dung; it ends with `./.`
/// @param signature    người ký; of a biên bản the one who presided
/// @param secretary    who wrote a biên bản and signs on the left; empty for other forms
/// @param recipients   nơi nhận
/// @param appendices   phụ lục in order
/// @param marking      độ khẩn, độ mật
/// @param medium       bản điện tử or bản giấy
public record OfficialDocument(
        Form form,
        Letterhead letterhead,
        DocumentNumber number,
        PlaceAndDate placeAndDate,
        String typeName,
        String subject,
        List<String> legalBases,
        List<String> addressees,
        List<Block> body,
        SignatureBlock signature,
        Optional<SignatureBlock> secretary,
        Recipients recipients,
        List<Appendix> appendices,
        Marking marking,
        Medium medium) {

    public OfficialDocument {
        legalBases = List.copyOf(legalBases);
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }

    /// The line under an appendix's title: on paper with number and date; an electronic document leaves them open
    /// (Phụ lục I, phần I, mục III.1c).
    public String attachment() {
        boolean paper = medium == Medium.PAPER;
        var date = paper ? placeAndDate : new PlaceAndDate("", Optional.empty());
        var digits = paper ? number.digits() : Optional.<String>empty();
        return "(Kèm theo %s số %s/%s ngày %s tháng %s năm %s của %s)"
                .formatted(
                        typeName,
                        digits.orElse("\u00A0".repeat(6)),
                        number.symbol(),
                        date.day(),
                        date.month(),
                        date.year(),
                        letterhead.name());
    }

    /// How a document goes out.
    public enum Medium {
        /// Văn bản điện tử: the line under an appendix's title is left unfilled (Phụ lục I, phần I, mục III.1c).
        ELECTRONIC,
        /// Văn bản giấy.
        PAPER
    }
}
