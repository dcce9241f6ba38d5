package vn.ungpho.document.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.ungpho.document.DocumentArchive.Copy;

class S3DocumentArchiveTest {

    private static final byte[] CONTENT = {1, 2, 3};
    private final S3Presigner presigner = S3Presigner.builder()
            .region(Region.of("ap-southeast-1"))
            .endpointOverride(URI.create("http://127.0.0.1:9000"))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
            .build();

    private static Copy copy(String name) {
        return new Copy(name, CONTENT, Map.of("kind", "plan", "asked-by", "Cán bộ"));
    }

    @Test
    void a_document_is_put_once_with_its_hash() {
        var s3 = new Answering(0);
        var stored = archive(s3).store("plan/a/b.docx", copy("Kế hoạch.docx"));
        var put = s3.puts.getFirst();
        assertEquals("*", put.ifNoneMatch());
        assertEquals(Map.of("kind", "plan", "asked-by", "C%C3%A1n%20b%E1%BB%99"), put.metadata());
        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", stored.sha256());
    }

    @Test
    void what_is_there_already_counts_as_stored_with_the_version_that_is_there() {
        var stored = archive(new Answering(412)).store("k", copy("n.docx"));
        assertEquals("k", stored.key());
        assertEquals("there", stored.version());
    }

    @Test
    void any_other_refusal_is_not_swallowed() {
        assertThrows(S3Exception.class, () -> archive(new Answering(503)).store("k", copy("n.docx")));
    }

    @Test
    void the_link_downloads_under_the_name_and_runs_out_after_an_hour() {
        var url =
                archive(new Answering(0)).store("k", copy("Kế hoạch: A/B.docx")).url();
        assertTrue(url.contains("X-Amz-Expires=3600"), url);
        var once = URLDecoder.decode(url, StandardCharsets.UTF_8);
        assertTrue(once.contains("attachment; filename=\"van-ban.docx\""), once);
        assertTrue(URLDecoder.decode(once, StandardCharsets.UTF_8).contains("Kế hoạch_ A_B.docx"), once);
    }

    @Test
    void a_fresh_link_is_given_to_what_is_kept_and_to_nothing_else() {
        assertTrue(archive(new Answering(0)).link("k", "n.docx").orElseThrow().contains("X-Amz-Signature="));
        assertEquals(Optional.empty(), archive(new Answering(404)).link("k", "n.docx"));
        assertThrows(S3Exception.class, () -> archive(new Answering(503)).link("k", "n.docx"));
    }

    private S3DocumentArchive archive(S3Client s3) {
        return new S3DocumentArchive(s3, presigner, "documents");
    }

    /// Takes every put, or answers all with one status; of what is there already it knows the version.
    private static final class Answering implements S3Client {

        final List<PutObjectRequest> puts = new ArrayList<>();
        private final int status;

        Answering(int status) {
            this.status = status;
        }

        @Override
        public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
            if (status != 0) {
                throw S3Exception.builder().statusCode(status).build();
            }
            puts.add(request);
            return PutObjectResponse.builder().build();
        }

        @Override
        public HeadObjectResponse headObject(HeadObjectRequest request) {
            if (status != 0 && status != 412) {
                throw S3Exception.builder().statusCode(status).build();
            }
            return HeadObjectResponse.builder().versionId("there").build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }
}
