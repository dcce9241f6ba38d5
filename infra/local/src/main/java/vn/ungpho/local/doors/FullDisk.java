package vn.ungpho.local.doors;

import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import vn.ungpho.local.Room;

/// Refuses what a door would write into the table when its call began without room on the disk. A call that began with
/// room ends as it would have: the reserve is there for it.
final class FullDisk {
    private static final ScopedValue<Boolean> FULL = ScopedValue.newInstance();
    private static final Optional<Long> RESERVE =
            Optional.ofNullable(System.getenv(Room.RESERVE)).map(Long::parseLong);

    private FullDisk() {}

    /// Carries whether the disk is full now.
    static ScopedValue.Carrier now() {
        Path disk = Path.of("").toAbsolutePath();
        return ScopedValue.where(FULL, RESERVE.isPresent() && !Room.isLeft(disk, RESERVE.get()));
    }

    /// @throws DynamoDbException when the request writes and may not
    static void refuse(SdkRequest request) {
        if (FULL.orElse(false) && writes(request)) {
            throw DynamoDbException.builder()
                    .statusCode(503)
                    .message("no room on the disk")
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode("ServiceUnavailable")
                            .errorMessage("no room on the disk")
                            .build())
                    .build();
        }
    }

    private static boolean writes(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest
                || request instanceof PutItemRequest
                || request instanceof UpdateItemRequest
                || request instanceof DeleteItemRequest;
    }
}
