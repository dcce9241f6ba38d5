package vn.ungpho.local.doors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Request;

/// Stands in every AWS client of the doors, where the SDK puts it because it is on the class path, and refuses what
/// the calling door has no right to, as IAM would. Locally nobody else would notice a right that is missing.
public final class Guard implements ExecutionInterceptor {

    /// Variable with the file of the doors' policies; without it nobody is refused.
    public static final String RIGHTS = "UNGPHO_LOCAL_RIGHTS";

    /// Variable with the file that each call is counted in; without it none is.
    public static final String CALLS = "UNGPHO_LOCAL_CALLS";

    /// Variable with the file that each right is written into when a door makes use of it for the first time.
    public static final String USED = "UNGPHO_LOCAL_USED";

    /// The door that this thread works for.
    private static final ScopedValue<String> DOOR = ScopedValue.newInstance();

    private static final Optional<Rights> KNOWN =
            Optional.ofNullable(System.getenv(RIGHTS)).map(Path::of).map(Rights::read);
    private static final Optional<CountedCalls> COUNTED =
            Optional.ofNullable(System.getenv(CALLS)).map(Path::of).map(CountedCalls::new);
    private static final Optional<UsedRights> USES =
            Optional.ofNullable(System.getenv(USED)).map(Path::of).map(UsedRights::new);

    /// Does a door's work, in its name.
    static byte[] as(String door, byte[] event, ScopedValue.CallableOp<byte[], IOException> work) throws IOException {
        var scope = FullDisk.now().where(DOOR, door);
        return COUNTED.isPresent() ? COUNTED.get().call(door, event, () -> scope.call(work)) : scope.call(work);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        FullDisk.refuse(context.request());
        if (DOOR.isBound() && KNOWN.isPresent() && !CountedCalls.looking()) {
            Need.of(context.request()).forEach(need -> {
                if (!KNOWN.get().allow(DOOR.get(), need)) {
                    throw refused(DOOR.get() + " has no right to " + need);
                }
                USES.ifPresent(uses -> uses.add(KNOWN.get().used(DOOR.get(), need)));
            });
        }
        if (counts()) {
            COUNTED.get().before(context.request(), attributes);
        }
    }

    private static boolean counts() {
        return DOOR.isBound() && COUNTED.isPresent() && !CountedCalls.looking();
    }

    private static AwsServiceException refused(String why) {
        // It says so itself, because a door may take a refusal for an answer that it knows what to do with.
        System.err.println("AccessDenied: " + why);
        return S3Exception.builder()
                .statusCode(403)
                .message(why)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDenied")
                        .errorMessage(why)
                        .build())
                .build();
    }

    /// Who may not list a bucket is not told that an object is missing.
    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        var request = context.request();
        if (!(context.exception() instanceof NoSuchKeyException)
                || !(request instanceof S3Request)
                || !DOOR.isBound()
                || KNOWN.isEmpty()) {
            return context.exception();
        }
        var listing =
                Need.listing(request.getValueForField("Bucket", String.class).orElseThrow());
        if (!KNOWN.get().allow(DOOR.get(), listing)) {
            return refused(DOOR.get() + " may not be told that an object of a bucket is missing");
        }
        USES.ifPresent(uses -> uses.add(KNOWN.get().used(DOOR.get(), listing)));
        return context.exception();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (counts()) {
            COUNTED.get().answered(DOOR.get(), context.request(), context.response(), attributes);
        }
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (counts()) {
            COUNTED.get().failed(DOOR.get(), context.request(), context.exception(), attributes);
        }
    }
}
