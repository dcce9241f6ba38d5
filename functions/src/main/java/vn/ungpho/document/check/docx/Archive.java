package vn.ungpho.document.check.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks a file in memory, and stops where an honest document would have ended.
final class Archive {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_PART = 16L << 20;
    private static final long LARGEST_WHOLE = 48L << 20;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF};
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private Archive() {}

    /// The parts by their names.
    static Map<String, byte[]> unpacked(byte[] file) throws Unreadable {
        if (starts(file, OLE)) {
            throw new Unreadable("Tệp là .doc đời cũ hoặc có mật khẩu; hãy lưu lại thành .docx không mật khẩu.");
        }
        if (!starts(file, ZIP)) {
            throw new Unreadable("Tệp không phải .docx.");
        }
        var archive = new Archive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.add(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("Tệp .docx hỏng, không giải nén được.", e);
        }
        return archive.parts;
    }

    private void add(ZipEntry entry, ZipInputStream zip) throws IOException, Unreadable {
        if (entry.isDirectory()) {
            return;
        }
        var name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || name.matches("(.*/)?\\.\\.?(/.*)?")) {
            throw new Unreadable("Tệp .docx có thành phần mang tên không hợp lệ.");
        }
        var bytes = zip.readNBytes((int) LARGEST_PART + 1);
        total += bytes.length;
        if (bytes.length > LARGEST_PART || total > LARGEST_WHOLE) {
            throw new Unreadable("Tệp .docx giải nén ra quá lớn (quá 16 MiB một thành phần hoặc 48 MiB tất cả).");
        }
        if (parts.size() == MOST_PARTS) {
            throw new Unreadable("Tệp .docx có quá nhiều thành phần (quá " + MOST_PARTS + ").");
        }
        if (parts.put(name, bytes) != null) {
            throw new Unreadable("Tệp .docx có hai thành phần trùng tên.");
        }
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length > mark.length && file[0] == mark[0] && file[1] == mark[1];
    }
}
