package vn.ungpho.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ungpho.local.queue.AtomicFile;

/// The mails that were sent: `<id>.eml` as it went out, `<id>.json` its envelope.
public final class Outbox {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Path folder;

    /// Opens the folder, empty at the first time.
    public Outbox(Path dataDir) throws IOException {
        folder = Files.createDirectories(dataDir.resolve("outbox"));
    }

    /// Keeps a mail; when this returns it is on the disk.
    void keep(SentMail envelope, byte[] mail) throws IOException {
        // The mail comes last: a mail without an envelope would be unreadable, an envelope without a mail is not
        // listed.
        AtomicFile.write(folder.resolve(envelope.id() + ".json"), envelope.json());
        AtomicFile.write(folder.resolve(envelope.id() + ".eml"), mail);
    }

    /// Every mail, the newest first.
    public List<SentMail> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> envelope(name.substring(0, name.length() - ".eml".length())))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(SentMail::sent).reversed())
                    .toList();
        }
    }

    /// The mail of an id; empty when there is none, or when it is no id at all.
    public Optional<byte[]> mail(String id) throws IOException {
        Path file = folder.resolve(id.replaceAll("[^A-Za-z0-9-]", "_") + ".eml");
        return ID.matcher(id).matches() && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /// The envelope of an id; empty when there is none, or when it is no id at all.
    public Optional<SentMail> envelope(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    SentMail.of(JSON.readTree(folder.resolve(id + ".json").toFile())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
