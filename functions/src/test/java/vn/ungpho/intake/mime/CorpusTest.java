package vn.ungpho.intake.mime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.ungpho.intake.ReadMail;

/// The mails that mime4j and MIME-tools test their parsers with, as mime4j publishes them.
class CorpusTest {

    private static final List<FileSystem> OPEN = new ArrayList<>();

    @AfterAll
    static void closed() throws IOException {
        for (var jar : OPEN) {
            jar.close();
        }
    }

    @Test
    void every_mail_is_read_or_set_apart_and_none_breaks_the_reader() throws Exception {
        var mails = Stream.concat(folder("/testmsgs/"), folder("/mimetools-testmsgs/"))
                .toList();
        assertTrue(mails.size() >= 80, mails.size() + " mails");
        int letters = 0;
        for (var mail : mails) {
            var raw = Files.readAllBytes(mail);
            var read = assertDoesNotThrow(() -> MimeReader.letter(raw), mail.toString());
            letters += read instanceof ReadMail.Letter ? 1 : 0;
        }
        assertTrue(letters >= 60, letters + " of " + mails.size() + " read; those without any header are not");
    }

    private static Stream<Path> folder(String name) throws IOException, URISyntaxException {
        var folder = java.util.Objects.requireNonNull(CorpusTest.class.getResource(name))
                .toURI();
        var jar = URI.create(folder.toString().replaceFirst("!.*", "!/"));
        var files = OPEN.isEmpty() ? FileSystems.newFileSystem(jar, Map.of()) : OPEN.getFirst();
        if (OPEN.isEmpty()) {
            OPEN.add(files);
        }
        return Files.list(files.getPath(name)).filter(f -> f.toString().endsWith(".msg"));
    }
}
