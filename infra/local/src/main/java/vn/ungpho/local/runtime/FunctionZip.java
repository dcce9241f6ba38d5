package vn.ungpho.local.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.ungpho.local.CannotStart;

/// `function.zip` unpacked the way Lambda does it: classes at the root, libraries under `lib`.
final class FunctionZip {
    private static final String PREFIX = "functions-";

    private FunctionZip() {}

    /// Unpacks the zip once; later calls find it. Folders of older zips are removed.
    static Path unpack(Path zip, Path dataDir) {
        if (!Files.isRegularFile(zip)) {
            throw new CannotStart("Chưa có %s; hãy chạy ./run để xây dựng.".formatted(zip));
        }
        try {
            Path folder = dataDir.resolve(PREFIX + hash(zip));
            if (!Files.isDirectory(folder)) {
                extract(zip, dataDir, folder);
            }
            removeOthers(dataDir, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extract(Path zip, Path dataDir, Path folder) throws IOException {
        Path draft = Files.createTempDirectory(dataDir, "unpacking-");
        try {
            extract(zip, draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // What is half unpacked would keep the disk full.
            remove(draft);
            throw e;
        }
    }

    private static void extract(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside the zip's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }

    private static void removeOthers(Path dataDir, Path kept) throws IOException {
        try (Stream<Path> entries = Files.list(dataDir)) {
            List<Path> old = entries.filter(entry -> !entry.equals(kept))
                    .filter(entry -> entry.getFileName().toString().matches("(functions|unpacking)-.*"))
                    .toList();
            for (Path folder : old) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
