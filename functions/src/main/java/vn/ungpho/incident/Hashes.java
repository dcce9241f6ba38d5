package vn.ungpho.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// SHA-256 as lower-case hex.
public final class Hashes {

    private Hashes() {}

    /// Of a text in UTF-8.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Of named texts, in the order of their names. Each name and each text stands with its length before it, so
    /// that no two sets of texts read the same: `4:name5:value`, lengths in bytes of UTF-8.
    public static String sha256(Map<String, String> texts) {
        var all = new StringBuilder();
        new TreeMap<>(texts).forEach((name, text) -> all.append(measured(name)).append(measured(text)));
        return sha256(all.toString());
    }

    private static String measured(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }

    /// Of bytes.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
