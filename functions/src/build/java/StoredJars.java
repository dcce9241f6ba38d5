import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs `function.zip` anew with jars that are not compressed within: the zip around them compresses better across
/// the classes of a jar than each class by itself (a third less), and a starting function has nothing to inflate.
///
/// A program of one file, run by the build (`functions/pom.xml`); it is no part of what it packs.
final class StoredJars {

    private StoredJars() {}

    /// @param args the zip, which is replaced
    public static void main(String... args) throws IOException {
        var zip = Path.of(args[0]);
        var names = new HashSet<String>();
        var draft = zip.resolveSibling(zip.getFileName() + ".draft");
        try (var in = new ZipInputStream(Files.newInputStream(zip));
                var out = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && names.add(entry.getName())) {
                    var bytes = in.readAllBytes();
                    out.putNextEntry(at(entry.getName()));
                    out.write(entry.getName().endsWith(".jar") ? stored(bytes) : bytes);
                }
            }
        }
        Files.move(draft, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] stored(byte[] jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar));
                var out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && names.add(entry.getName())) {
                    put(out, entry.getName(), in.readAllBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var entry = at(name);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
    }

    /// The same time for every entry, so that the same jars are the same zip.
    private static ZipEntry at(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }
}
