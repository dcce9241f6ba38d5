package vn.ungpho.local.stream;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads the shards of one stream onwards from their checkpoints.
final class Shards {
    private final DynamoDbStreamsClient client;
    private final String streamArn;
    private final Checkpoint checkpoint;
    private final Map<String, String> iterators = new HashMap<>();
    private final Set<String> finished = new LinkedHashSet<>();

    Shards(DynamoDbStreamsClient client, String streamArn, Checkpoint checkpoint) {
        this.client = client;
        this.streamArn = streamArn;
        this.checkpoint = checkpoint;
    }

    /// Ids of the shards that are not read to their end, the oldest first.
    List<String> open() {
        return client.describeStream(stream -> stream.streamArn(streamArn)).streamDescription().shards().stream()
                .map(Shard::shardId)
                .filter(shard -> !finished.contains(shard))
                .toList();
    }

    /// The next records of a shard; none when nothing has come.
    List<Record> next(String shard, int most) {
        try {
            GetRecordsResponse response =
                    client.getRecords(request -> request.shardIterator(iterators.computeIfAbsent(shard, this::iterator))
                            .limit(most));
            if (response.nextShardIterator() == null) {
                finished.add(shard);
                iterators.remove(shard);
            } else {
                iterators.put(shard, response.nextShardIterator());
            }
            return response.records();
        } catch (ExpiredIteratorException e) {
            iterators.remove(shard);
            return List.of();
        } catch (TrimmedDataAccessException e) {
            // The stream keeps a day; what lies further back is gone, and sweeping takes care of it.
            iterators.remove(shard);
            checkpoint.forget(shard);
            return List.of();
        }
    }

    /// Begins again where the checkpoint is, because what was read was not delivered.
    void rewind() {
        iterators.clear();
        finished.clear();
    }

    private String iterator(String shard) {
        return client.getShardIterator(request -> {
                    request.streamArn(streamArn).shardId(shard);
                    checkpoint
                            .last(shard)
                            .ifPresentOrElse(
                                    last -> request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                                            .sequenceNumber(last),
                                    () -> request.shardIteratorType(ShardIteratorType.TRIM_HORIZON));
                })
                .shardIterator();
    }
}
