package vn.ungpho.local.doors;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import vn.ungpho.local.template.Place;

/// What a call of the AWS SDK needs a right for, as IAM sees it.
///
/// @param action   such as `dynamodb:PutItem`
/// @param resource ARN of what it touches, `*` where the service knows no resources
/// @param keys     values that the policy may be bound to, by the name of their condition key
record Need(String action, String resource, Map<String, List<String>> keys) {

    static final String LEADING = "dynamodb:LeadingKeys";
    private static final Pattern EQUALS = Pattern.compile("^(#?\\w+) = (:\\w+)");

    /// What one request needs; every part of a transaction needs its own.
    ///
    /// @throws IllegalStateException of a request that nobody has said the right of yet
    static List<Need> of(SdkRequest request) {
        return switch (request) {
            case TransactWriteItemsRequest all ->
                all.transactItems().stream().map(Need::part).toList();
            case TransactGetItemsRequest all ->
                all.transactItems().stream()
                        .map(part -> item(
                                "GetItem", part.get().tableName(), part.get().key()))
                        .toList();
            case BatchGetItemRequest all ->
                all.requestItems().entrySet().stream()
                        .flatMap(table ->
                                table.getValue().keys().stream().map(key -> item("BatchGetItem", table.getKey(), key)))
                        .toList();
            case QueryRequest query -> List.of(query(query));
            case PutObjectRequest put
            when put.objectLockMode() != null -> List.of(object("PutObject", put), object("PutObjectRetention", put));
            case SendEmailRequest mail -> mail(mail);
            default -> List.of(simple(request));
        };
    }

    private static Need part(TransactWriteItem part) {
        if (part.put() != null) {
            return item("PutItem", part.put().tableName(), part.put().item());
        }
        if (part.update() != null) {
            return item("UpdateItem", part.update().tableName(), part.update().key());
        }
        return part.delete() != null
                ? item("DeleteItem", part.delete().tableName(), part.delete().key())
                : item(
                        "ConditionCheckItem",
                        part.conditionCheck().tableName(),
                        part.conditionCheck().key());
    }

    private static Need item(String action, String table, Map<String, AttributeValue> item) {
        return new Need(
                "dynamodb:" + action,
                Place.arn("dynamodb", "table/" + table),
                Map.of(LEADING, List.of(item.get("pk").s())));
    }

    /// The leading key of an index is the index's own.
    private static Need query(QueryRequest query) {
        var equals = EQUALS.matcher(query.keyConditionExpression());
        if (!equals.find()) {
            throw new IllegalStateException("no leading key in " + query.keyConditionExpression());
        }
        var key = query.expressionAttributeValues().get(equals.group(2)).s();
        var index = query.indexName() == null ? "" : "/index/" + query.indexName();
        var table = Place.arn("dynamodb", "table/" + query.tableName() + index);
        return new Need("dynamodb:Query", table, Map.of(LEADING, List.of(key)));
    }

    @SuppressWarnings("unchecked")
    private static Need simple(SdkRequest request) {
        var call = request.getClass().getSimpleName().replaceAll("Request$", "");
        return switch (call) {
            case "GetItem", "UpdateItem", "DeleteItem" ->
                item(
                        call,
                        text(request, "TableName"),
                        request.getValueForField("Key", Map.class).orElseThrow());
            case "PutItem" ->
                item(
                        call,
                        text(request, "TableName"),
                        request.getValueForField("Item", Map.class).orElseThrow());
            case "GetObject", "HeadObject" ->
                object(text(request, "VersionId").isEmpty() ? "GetObject" : "GetObjectVersion", request);
            case "PutObject", "DeleteObject", "PutObjectRetention" -> object(call, request);
            case "HeadBucket", "ListObjectsV2" -> bucket("ListBucket", request);
            case "ListObjectVersions" -> bucket("ListBucketVersions", request);
            case "GetAccount" -> new Need("ses:GetAccount", "*", Map.of());
            default -> throw new IllegalStateException("which right does " + call + " need?");
        };
    }

    /// What whoever wants to know what is missing in a bucket needs.
    static Need listing(String bucket) {
        return new Need("s3:ListBucket", Place.arn("s3", bucket), Map.of());
    }

    private static Need object(String action, SdkRequest request) {
        return new Need(
                "s3:" + action, Place.arn("s3", text(request, "Bucket") + "/" + text(request, "Key")), Map.of());
    }

    private static Need bucket(String action, SdkRequest request) {
        return new Need("s3:" + action, Place.arn("s3", text(request, "Bucket")), Map.of());
    }

    /// SES looks at the bare address. Of a raw mail it asks another right, for the sender's identity and for what tells
    /// what became of the mail.
    private static List<Need> mail(SendEmailRequest mail) {
        var action = mail.content().raw() == null ? "ses:SendEmail" : "ses:SendRawEmail";
        var from = mail.fromEmailAddress().replaceAll("^.*<|>.*$", "");
        var keys = Map.of("ses:FromAddress", List.of(from));
        var sender = Stream.of("identity/" + from.substring(from.indexOf('@') + 1));
        var telling = Stream.ofNullable(mail.configurationSetName()).map(name -> "configuration-set/" + name);
        return Stream.concat(sender, telling)
                .map(resource -> new Need(action, Place.arn("ses", resource), keys))
                .toList();
    }

    private static String text(SdkRequest request, String field) {
        return request.getValueForField(field, String.class).orElse("");
    }

    /// The values that a condition key has for this call.
    Stream<String> values(String key) {
        return keys.getOrDefault(key, List.of()).stream();
    }

    /// With the kinds of its keys and not the keys themselves.
    @Override
    public String toString() {
        var kinds = keys.getOrDefault(LEADING, List.of()).stream().map(key -> key.replaceAll("#.*", "#…"));
        return action + " on " + place() + kinds.collect(Collectors.joining(", ", " of ", ""));
    }

    /// Where the call goes, without what is personal: a table, an index or a bucket.
    String place() {
        return place(resource).replaceFirst("^(?!table/|identity/|configuration-set/)([^/]+)/.*", "$1");
    }

    /// What an ARN names within its service.
    static String place(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
