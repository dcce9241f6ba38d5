package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import vn.ungpho.local.CannotStart;

/// Queues and the mail intake of the template.
final class Infrastructure {
    private Infrastructure() {}

    static QueueSpec queue(Template template, String logicalId, JsonNode properties) {
        JsonNode redrive = properties.path("RedrivePolicy");
        return new QueueSpec(
                template.name(logicalId),
                Duration.ofSeconds(properties.path("VisibilityTimeout").asInt(30)),
                redrive.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new QueueSpec.Redrive(
                                template.name(Resolver.target(redrive.path("deadLetterTargetArn"))),
                                redrive.path("maxReceiveCount").asInt())));
    }

    /// The first receipt rule that stores mail in a bucket, and the queue which that bucket notifies.
    static MailRule mailRule(Template template) {
        for (Entry<String, JsonNode> resource : template.resources("AWS::SES::ReceiptRule")) {
            JsonNode rule = resource.getValue().path("Rule");
            for (JsonNode action : rule.path("Actions")) {
                if (action.has("S3Action")) {
                    return mailRule(template, rule, action.get("S3Action"));
                }
            }
        }
        throw new CannotStart("infra/template.yaml: không có quy tắc nhận thư nào lưu thư vào S3.");
    }

    /// The queue, if there is one, that the rule for events of SES hands them to.
    static Optional<String> sentMail(Template template) {
        return template.resources("AWS::Events::Rule").stream()
                .map(Entry::getValue)
                .filter(rule -> rule.at("/EventPattern/source/0").asText().equals("aws.ses"))
                .map(rule -> template.name(Resolver.target(rule.at("/Targets/0/Arn"))))
                .findFirst();
    }

    private static MailRule mailRule(Template template, JsonNode rule, JsonNode action) {
        String bucket = Resolver.target(action.path("BucketName"));
        return new MailRule(
                template.text(rule.path("Recipients").path(0)),
                template.name(bucket),
                action.path("ObjectKeyPrefix").asText(""),
                notifiedQueue(template, bucket));
    }

    /// Every notification of a bucket to a queue. One for other events than creation is refused: nothing here tells
    /// it.
    static List<BucketRule> notifications(Template template) {
        List<BucketRule> rules = new ArrayList<>();
        for (Entry<String, JsonNode> bucket : template.resources("AWS::S3::Bucket")) {
            for (JsonNode rule : bucket.getValue().at("/NotificationConfiguration/QueueConfigurations")) {
                String event = rule.path("Event").asText("s3:ObjectCreated:*");
                if (!event.equals("s3:ObjectCreated:*")) {
                    throw new CannotStart(
                            "infra/template.yaml: bộ chạy trên một máy không hiểu sự kiện %s.".formatted(event));
                }
                rules.add(new BucketRule(
                        template.name(bucket.getKey()),
                        filter(rule, "prefix"),
                        filter(rule, "suffix"),
                        template.name(Resolver.target(rule.path("Queue")))));
            }
        }
        return List.copyOf(rules);
    }

    private static String filter(JsonNode rule, String name) {
        for (JsonNode part : rule.at("/Filter/S3Key/Rules")) {
            if (part.path("Name").asText().equalsIgnoreCase(name)) {
                return part.path("Value").asText();
            }
        }
        return "";
    }

    private static String notifiedQueue(Template template, String bucket) {
        return template.resources("AWS::S3::Bucket").stream()
                .filter(resource -> resource.getKey().equals(bucket))
                .map(resource -> resource.getValue().at("/NotificationConfiguration/QueueConfigurations/0/Queue"))
                .filter(queue -> !queue.isMissingNode())
                .map(queue -> template.name(Resolver.target(queue)))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "infra/template.yaml: kho thư đến %s không báo cho hàng đợi nào.".formatted(bucket)));
    }
}
