package vn.ungpho.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// Loại tệp by the first bytes, whatever its name says.
public final class FileKinds {

    /// How many of the first bytes are needed.
    public static final int HEAD = 512;

    /// What nothing is known of.
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_BEGINNING = Map.ofEntries(
            Map.entry("89504e470d0a1a0a", "image/png"),
            Map.entry("ffd8ff", "image/jpeg"),
            Map.entry("4d5a", "application/vnd.microsoft.portable-executable"),
            Map.entry("7f454c46", "application/x-elf"),
            Map.entry("474946383761", "image/gif"),
            Map.entry("474946383961", "image/gif"),
            Map.entry("255044462d", "application/pdf"),
            Map.entry("504b0304", "application/zip"),
            Map.entry("504b0506", "application/zip"),
            Map.entry("1f8b", "application/gzip"),
            Map.entry("377abcaf271c", "application/x-7z-compressed"),
            Map.entry("526172211a07", "application/vnd.rar"),
            Map.entry("d0cf11e0a1b11ae1", "application/x-ole-storage"),
            Map.entry("d4c3b2a1", "application/vnd.tcpdump.pcap"),
            Map.entry("a1b2c3d4", "application/vnd.tcpdump.pcap"),
            Map.entry("0a0d0d0a", "application/vnd.tcpdump.pcap"));

    /// What a browser would run: markup with scripts in it, whatever the name says.
    private static final Pattern MARKUP = Pattern.compile(
            "(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype\\s+(html|svg)|html|head|body|script|svg|iframe|meta|title)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FileKinds() {}

    /// The media type of a file that begins with these bytes. Office documents of today are `application/zip`, those
    /// of before `application/x-ole-storage`.
    public static String of(byte[] head) {
        var hex = HexFormat.of().formatHex(head);
        if (hex.startsWith("52494646") && hex.startsWith("57454250", 16)) {
            return "image/webp";
        }
        return BY_BEGINNING.entrySet().stream()
                .filter(kind -> hex.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> textKind(head));
    }

    private static String textKind(byte[] head) {
        if (!isText(head)) {
            return UNKNOWN;
        }
        var text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return MARKUP.matcher(text).matches() ? "text/html" : "text/plain";
    }

    /// UTF-8 without control characters that texts do not have. The last character may have been cut.
    private static boolean isText(byte[] head) {
        var text = CharBuffer.allocate(head.length);
        // Not the end of the input: a character that is cut at the end is none that is wrong.
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), text, false)
                .isError()) {
            return false;
        }
        return text.flip().chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 127);
    }
}
