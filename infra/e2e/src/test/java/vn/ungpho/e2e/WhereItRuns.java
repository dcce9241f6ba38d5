package vn.ungpho.e2e;

import java.io.IOException;
import java.util.Optional;
import vn.ungpho.local.Services;

/// Opens the services that the tests run on: LocalStack's where it can be had, else those of this machine. Found as a
/// service of Java's by whatever starts the system; no test asks where it runs.
public final class WhereItRuns implements Services.Opening {

    @Override
    public Services open(Services.Ground ground) throws IOException {
        Optional<LocalStack> localStack = LocalStack.here();
        return localStack.isPresent() ? new LocalStackServices(localStack.get(), ground) : Services.embedded(ground);
    }
}
