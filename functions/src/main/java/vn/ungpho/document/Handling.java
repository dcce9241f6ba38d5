package vn.ungpho.document;

import java.util.Optional;

/// How a document goes out.
///
/// @param medium  bản điện tử or bản giấy
/// @param urgency độ khẩn
/// @param typist  ký hiệu người soạn thảo and number of copies, as printed under Nơi nhận (ô 12): `NTA.(15)`
public record Handling(OfficialDocument.Medium medium, Optional<Urgency> urgency, Optional<String> typist) {

    /// An electronic document that is not urgent.
    public static final Handling ORDINARY =
            new Handling(OfficialDocument.Medium.ELECTRONIC, Optional.empty(), Optional.empty());

    Marking marking() {
        return new Marking(urgency, Optional.empty());
    }
}
