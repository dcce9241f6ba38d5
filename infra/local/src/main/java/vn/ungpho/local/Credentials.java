package vn.ungpho.local;

import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import vn.ungpho.local.template.Place;

/// The one key pair of everything local, made at the first start and kept in the data folder.
///
/// @param accessKey letters and digits only: DynamoDB Local names a file after it
/// @param secretKey letters and digits
public record Credentials(String accessKey, String secretKey) {
    /// For the AWS clients of the local runner itself.
    public StaticCredentialsProvider provider() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    /// What the AWS SDK in the doors' process is configured with.
    ///
    /// @param endpoints address of each service by its name in the SDK's variables, such as `S3`
    public Map<String, String> environment(Map<String, URI> endpoints) {
        Map<String, String> variables = new java.util.HashMap<>(Map.of(
                "AWS_REGION",
                Place.REGION,
                "AWS_ACCESS_KEY_ID",
                accessKey,
                "AWS_SECRET_ACCESS_KEY",
                secretKey,
                "AWS_EC2_METADATA_DISABLED",
                "true",
                "AWS_REQUEST_CHECKSUM_CALCULATION",
                "when_required",
                "AWS_RESPONSE_CHECKSUM_VALIDATION",
                "when_required"));
        endpoints.forEach((service, endpoint) -> variables.put("AWS_ENDPOINT_URL_" + service, endpoint.toString()));
        return variables;
    }

    @Override
    public String toString() {
        return "Credentials[" + accessKey + "]";
    }
}
