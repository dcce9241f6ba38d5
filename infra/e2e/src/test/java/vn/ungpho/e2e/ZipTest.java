package vn.ungpho.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// What is deployed: one zip, with what the doors use and nothing beside it.
class ZipTest {

    private static final Path ZIP = Embedded.ROOT.resolve("functions/target/function.zip");
    private static final long MOST_BYTES = 30_000_000;

    /// What comes along unasked: other HTTP clients, pictures, fonts, PDF, XSLT, presentations, sheets, tests.
    private static final List<String> UNWANTED = List.of(
            "netty",
            "httpclient",
            "httpcore",
            "apache-client",
            "apache5",
            "crt-client",
            "pdfbox",
            "fontbox",
            "xalan",
            "xmlgraphics",
            "batik",
            "fop",
            "moxy",
            "apache.poi",
            "svg",
            "wmf",
            "openxml-objects-pml",
            "openxml-objects-sml",
            "antlr",
            "log4j",
            "logback",
            "commons-logging",
            "junit",
            "DynamoDBLocal",
            "s3proxy");

    @Test
    void it_is_small() throws IOException {
        assertTrue(Files.size(ZIP) < MOST_BYTES, Files.size(ZIP) + " bytes");
    }

    @Test
    void nothing_unwanted_is_in_it() throws IOException {
        assertEquals(
                List.of(),
                jars().stream()
                        .filter(jar -> UNWANTED.stream().anyMatch(jar::contains))
                        .toList());
    }

    @Test
    void each_library_is_there_once() throws IOException {
        var byName = jars().stream()
                .collect(Collectors.groupingBy(jar -> jar.replaceAll("-[0-9].*", ""), Collectors.counting()));
        assertEquals(
                List.of(),
                byName.entrySet().stream().filter(e -> e.getValue() > 1).toList());
    }

    private static List<String> jars() throws IOException {
        try (var zip = new ZipFile(ZIP.toFile())) {
            return zip.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
