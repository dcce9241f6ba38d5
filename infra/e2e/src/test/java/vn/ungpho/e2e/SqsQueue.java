package vn.ungpho.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import vn.ungpho.local.queue.Message;
import vn.ungpho.local.queue.Queue;
import vn.ungpho.local.template.QueueSpec;

/// A queue of SQS, read as Lambda's pollers read it. What was received too often is moved to the dead letters by SQS.
final class SqsQueue implements Queue {

    /// Seconds after which the messages of a poller that was killed come again. Lambda's own leaves them for as long
    /// as the template says, six times the longest call, and no test waits for that.
    private static final int HIDDEN = 45;

    private final SqsClient sqs;
    private final QueueSpec spec;
    private final String url;
    private final Map<String, String> handles = new ConcurrentHashMap<>();

    SqsQueue(SqsClient sqs, QueueSpec spec) {
        this.sqs = sqs;
        this.spec = spec;
        url = url(spec.name());
    }

    private String url(String name) {
        return sqs.getQueueUrl(r -> r.queueName(name)).queueUrl();
    }

    @Override
    public QueueSpec spec() {
        return spec;
    }

    @Override
    public void send(String body) {
        sqs.sendMessage(r -> r.queueUrl(url).messageBody(body));
    }

    @Override
    public List<Message> receive(int most, Instant now) {
        return from(url, most, 2).messages().stream()
                .map(message -> {
                    handles.put(message.messageId(), message.receiptHandle());
                    return new Message(
                            message.messageId(),
                            message.body(),
                            Instant.ofEpochMilli(Long.parseLong(
                                    message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP))),
                            Integer.parseInt(
                                    message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT)),
                            now.plus(spec.visibility()));
                })
                .toList();
    }

    private ReceiveMessageResponse from(String queue, int most, int seconds) {
        return sqs.receiveMessage(r -> r.queueUrl(queue)
                .maxNumberOfMessages(most)
                .waitTimeSeconds(seconds)
                .visibilityTimeout(HIDDEN)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL));
    }

    @Override
    public void awaitMessage(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    @Override
    public void delete(Message message) {
        uninterrupted(() -> sqs.deleteMessage(r -> r.queueUrl(url).receiptHandle(handles.remove(message.id()))));
    }

    /// SQS counts every receive.
    @Override
    public void release(Message message, boolean counts, Instant from) {
        int seconds = (int) Math.max(0, Duration.between(Instant.now(), from).toSeconds());
        uninterrupted(() -> sqs.changeMessageVisibility(
                r -> r.queueUrl(url).receiptHandle(handles.remove(message.id())).visibilityTimeout(seconds)));
    }

    @Override
    public int redrive() {
        int count = 0;
        for (var limit : spec.redrive().stream().toList()) {
            var dead = url(limit.deadLetters());
            for (var batch = from(dead, 10, 0); batch.hasMessages(); batch = from(dead, 10, 0)) {
                for (var message : batch.messages()) {
                    send(message.body());
                    sqs.deleteMessage(r -> r.queueUrl(dead).receiptHandle(message.receiptHandle()));
                    count++;
                }
            }
        }
        return count;
    }

    /// A poller that is stopped still says what became of its last batch; nobody else would see it for minutes.
    private static void uninterrupted(Runnable call) {
        boolean interrupted = Thread.interrupted();
        try {
            call.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
