package vn.ungpho.local.template;

import java.util.List;
import java.util.Map;

/// Small templates for tests.
final class Sample {
    static final String HEAD = """
            Parameters:
              PublicUrl: { Type: String }
              Agencies: { Type: String, Default: so-noi-vu }
              DeadArn: { Type: String }
            Globals:
              Function:
                Timeout: 20
                Environment:
                  Variables:
                    UNGPHO_TABLE: !Ref Table
                    UNGPHO_PUBLIC_URL: !Ref PublicUrl
                    SHARED: "1"
            """;

    static final String RESOURCES = """
            Resources:
              Table: { Type: AWS::DynamoDB::Table, Properties: {} }
              Letters: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 } } }
              Dead: { Type: AWS::SQS::Queue }
              InboxBucket:
                Type: AWS::S3::Bucket
                Properties: { NotificationConfiguration: { QueueConfigurations: [{ Queue: !GetAtt Letters.Arn }] } }
              Rule:
                Type: AWS::SES::ReceiptRule
                Properties: { Rule: { Recipients: [a@b.localhost], Actions: [{ S3Action: { BucketName: !Ref InboxBucket, ObjectKeyPrefix: mail/ } }] } }
            Outputs:
              DeadArn: { Value: !GetAtt Dead.Arn }
            """;

    private Sample() {}

    static Template template(String functions) {
        return new Template(
                List.of(RESOURCES, HEAD + "Resources:\n" + functions.indent(2)),
                Map.of("PublicUrl", "http://127.0.0.1:1"));
    }

    static String function(String name, String events) {
        return """
                %s:
                  Type: AWS::Serverless::Function
                  Properties:
                    Environment: { Variables: { QUARKUS_FUNQY_EXPORT: %s } }
                    Events: { Event: %s }
                """.formatted(name, name.toLowerCase(java.util.Locale.ROOT), events);
    }
}
