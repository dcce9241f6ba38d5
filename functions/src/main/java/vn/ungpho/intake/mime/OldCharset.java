package vn.ungpho.intake.mime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.yaml.YamlFiles;

/// Bảng mã tiếng Việt cũ: a charset of one byte a character that Java does not have (VISCII, TCVN 5712), by
/// `ungpho/charsets/vietnamese.yaml`.
///
/// @param labels what mails call it, in lower case
/// @param source where it stands
/// @param high   the characters of the bytes 80 to FF
/// @param others the characters that stand in place of control characters, and tone marks, by their byte
record OldCharset(List<String> labels, String source, String high, Map<Integer, String> others) {

    private static final int HALF = 128;

    private static final List<OldCharset> ALL = new YamlFiles()
            .read("charsets/vietnamese.yaml", File.class)
            .orElseThrow()
            .charsets();

    OldCharset {
        if (high.length() != HALF) {
            throw new IllegalArgumentException(labels + " has " + high.length() + " characters");
        }
    }

    /// The charset that a label names.
    static Optional<OldCharset> of(String label) {
        var plain = label.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(c -> c.labels().contains(plain)).findFirst();
    }

    /// The text of bytes.
    String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int code = Byte.toUnsignedInt(b);
            text.append(others.getOrDefault(code, String.valueOf(plain(code))));
        }
        return text.toString();
    }

    private char plain(int code) {
        return code < HALF ? (char) code : high.charAt(code - HALF);
    }

    private record File(List<OldCharset> charsets) {}
}
