package vn.ungpho.document;

import java.util.List;
import java.util.Optional;

/// Nơi nhận (ô 9b).
///
/// @param tag    what stands in brackets behind the label: `VBĐT`
/// @param lines  who, each with its own tag and without its closing mark
/// @param filing what stands after `Lưu:`
public record Recipients(Optional<String> tag, List<String> lines, String filing) {

    public Recipients {
        lines = List.copyOf(lines);
    }
}
