package vn.ungpho.local.template;

/// Where this machine pretends to be: region, account and names as AWS would give them.
public final class Place {
    /// Region of everything local.
    public static final String REGION = "ap-southeast-1";

    /// Account of everything local.
    public static final String ACCOUNT = "000000000000";

    private Place() {}

    /// The name that a resource gets: `InboxBucket` becomes `ungpho-inbox-bucket`.
    public static String nameOf(String logicalId) {
        return "ungpho-" + logicalId.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /// The name of the queue or the table in its ARN or in that of its stream.
    static String nameIn(String arn) {
        String resource = arn.substring(arn.lastIndexOf(':') + 1);
        return resource.startsWith("table/") ? resource.split("/")[1] : resource;
    }

    /// An ARN in this region and account, such as `arn:aws:sqs:ap-southeast-1:000000000000:ungpho-mail-queue`.
    public static String arn(String service, String resource) {
        return service.equals("s3")
                ? "arn:aws:s3:::" + resource
                : "arn:aws:%s:%s:%s:%s".formatted(service, REGION, ACCOUNT, resource);
    }
}
