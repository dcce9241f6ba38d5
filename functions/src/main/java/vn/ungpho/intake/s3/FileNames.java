package vn.ungpho.intake.s3;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// Names of files as their senders' computers have them: data for people, never part of a key.
final class FileNames {

    /// What stands there when nobody said the name: S3 puts the name in its place, other stores may leave it.
    static final String UNTOLD = "${filename}";

    private static final int LONGEST = 200;

    private FileNames() {}

    /// The name of an object's metadata, percent-encoded by the page's script or as S3 wrote it; in NFC, without
    /// folders and control characters, those included that turn round the direction of what follows, of bounded
    /// length.
    static String read(String stored) {
        if (stored.equals(UNTOLD)) {
            return "";
        }
        var name = Normalizer.normalize(decoded(stored), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\x80-\\x9F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return name.length() <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private static String decoded(String stored) {
        try {
            return URLDecoder.decode(stored.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return stored;
        }
    }
}
