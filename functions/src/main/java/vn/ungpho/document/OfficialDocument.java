package vn.ungpho.document;

import java.util.List;

/// Văn bản có tên loại (NĐ 30/2020 Phụ lục III, Mẫu 1.4): everything that is in it, nothing of how it looks.
///
/// @param letterhead   cơ quan ban hành
/// @param number       số, ký hiệu
/// @param placeAndDate địa danh, thời gian
/// @param typeName     tên loại as running text: `Kế hoạch`
/// @param subject      trích yếu
/// @param legalBases   căn cứ, each without its closing mark
/// @param addressees   Kính gửi; empty where the kind has none (ô 9a)
/// @param body         nội dung; it ends with `./.`
/// @param signature    người ký
/// @param recipients   nơi nhận
/// @param appendices   phụ lục in order
/// @param marking      độ khẩn, độ mật
/// @param medium       bản điện tử or bản giấy
public record OfficialDocument(
        Letterhead letterhead,
        DocumentNumber number,
        PlaceAndDate placeAndDate,
        String typeName,
        String subject,
        List<String> legalBases,
        List<String> addressees,
        List<Block> body,
        SignatureBlock signature,
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

    /// How a document goes out.
    public enum Medium {
        /// Văn bản điện tử: the line under an appendix's title is left unfilled (Phụ lục I, phần I, mục III.1c).
        ELECTRONIC,
        /// Văn bản giấy.
        PAPER
    }
}
