package vn.ungpho.intake.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/// The signed policy of an S3 form upload (AWS Signature Version 4, POST policy), which the SDK does not make.
///
/// @param fields      what the form has to send just so, in order
/// @param beginnings  fields whose values only have to begin so
/// @param largest     most bytes of the file
/// @param life        how long the form can be sent
record PostPolicy(Map<String, String> fields, Map<String, String> beginnings, long largest, Duration life) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

    /// Every field of the form but the file and those that only begin in a given way.
    Map<String, String> signed(AwsCredentials credentials, String region, Instant now) {
        var scope = DAY.format(now) + "/" + region + "/s3/aws4_request";
        var all = new LinkedHashMap<>(fields);
        all.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
        all.put("x-amz-credential", credentials.accessKeyId() + "/" + scope);
        all.put("x-amz-date", STAMP.format(now));
        if (credentials instanceof AwsSessionCredentials session) {
            all.put("x-amz-security-token", session.sessionToken());
        }
        var policy = Base64.getEncoder().encodeToString(document(all, now).getBytes(StandardCharsets.UTF_8));
        all.remove("bucket");
        all.put("policy", policy);
        all.put("x-amz-signature", HexFormat.of().formatHex(signature(credentials.secretAccessKey(), scope, policy)));
        return all;
    }

    private String document(Map<String, String> exact, Instant now) {
        var conditions = new ArrayList<Object>();
        exact.forEach((name, value) -> conditions.add(Map.of(name, value)));
        beginnings.forEach((name, value) -> conditions.add(List.of("starts-with", "$" + name, value)));
        conditions.add(List.of("content-length-range", 1, largest));
        // No finer than S3 says it: what is finer is no time to some who read it.
        var document = Map.of(
                "expiration", now.plus(life).truncatedTo(ChronoUnit.MILLIS).toString(), "conditions", conditions);
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("policy cannot be written", e);
        }
    }

    private static byte[] signature(String secret, String scope, String policy) {
        var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return hmac(key, policy);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
