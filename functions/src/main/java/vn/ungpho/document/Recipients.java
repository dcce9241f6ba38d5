package vn.ungpho.document;

import java.util.List;
import java.util.Optional;

/// Nơi nhận (ô 9b).
///
/// @param tag    what stands in brackets behind the label: `VBĐT`
/// @param lines  who, each with its own tag and without its closing mark
/// @param filing what stands after `Lưu:`
/// @param typist ký hiệu người soạn thảo and number of copies, ô 12: `NTA.(15)`
public record Recipients(Optional<String> tag, List<String> lines, String filing, Optional<String> typist) {

    public Recipients {
        lines = List.copyOf(lines);
    }
}
