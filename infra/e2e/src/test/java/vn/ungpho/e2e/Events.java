package vn.ungpho.e2e;

import vn.ungpho.local.template.Wiring;

/// Events as AWS sends them to functions.
final class Events {

    private Events() {}

    /// A schedule's tick.
    static String tick() {
        return """
                {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
                 "source":"aws.events","account":"000000000000","time":"2026-01-05T01:02:03Z",
                 "region":"ap-southeast-1","resources":["arn:aws:events:ap-southeast-1:000000000000:rule/r"],"detail":{}}""";
    }

    /// A batch of queue messages: the test events that S3 sends when a notification is set up, and between them one
    /// about an object that is not there.
    static String messages(Wiring wiring, String gone) {
        var test = "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"b\"}";
        var missing = "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\""
                + wiring.mail().bucket() + "\"},\"object\":{\"key\":\"mail/not-there\"}}}]}";
        return "{\"Records\":[" + message("first", test) + "," + message(gone, missing) + "," + message("last", test)
                + "]}";
    }

    /// A batch of what SES tells of mails that are none of our notices, and between them what is no event.
    static String mailEvents(String broken) {
        var strange = "{\"source\":\"aws.ses\",\"detail\":{\"eventType\":\"Send\",\"mail\":{\"tags\":{}}}}";
        return "{\"Records\":[" + message("first", strange) + "," + message(broken, "{") + ","
                + message("last", strange) + "]}";
    }

    private static String message(String id, String body) {
        return """
                {"messageId":"%s","receiptHandle":"h","body":"%s","eventSource":"aws:sqs","awsRegion":"ap-southeast-1",
                 "eventSourceARN":"arn:aws:sqs:ap-southeast-1:000000000000:q","md5OfBody":"0","messageAttributes":{},
                 "attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1767575000000","SenderId":"s",
                   "AWSTraceHeader":"Root=1-67891233-abcdef012345678912345678",
                   "ApproximateFirstReceiveTimestamp":"1767575000000"}}""".formatted(id, body.replace("\"", "\\\""));
    }

    /// A batch of a table's changes: notices that nobody knows, which are not ours to send, and between them one that
    /// is no notice.
    static String changes(String broken) {
        return "{\"Records\":[" + change("1", notice()) + "," + change(broken, "\"pk\":{\"S\":\"OUTBOX#x\"}") + ","
                + change("3", notice()) + "]}";
    }

    private static String notice() {
        return """
                "incident":{"S":"00000000-0000-4000-8000-000000000000"},"agency":{"S":"a"},"rule":{"S":"receipt"},
                "round":{"S":"1"},"contact":{"S":"c"}""";
    }

    private static String change(String sequence, String image) {
        return """
                {"eventID":"%1$s","eventName":"INSERT","eventVersion":"1.1","eventSource":"aws:dynamodb",
                 "awsRegion":"ap-southeast-1","eventSourceARN":"arn:aws:dynamodb:ap-southeast-1:000000000000:table/t/stream/s",
                 "dynamodb":{"SequenceNumber":"%1$s","SizeBytes":1,"StreamViewType":"NEW_IMAGE",
                   "ApproximateCreationDateTime":1767575000,
                   "Keys":{"pk":{"S":"OUTBOX#x"},"sk":{"S":"OUTBOX"}},"NewImage":{%2$s}}}""".formatted(sequence, image);
    }
}
