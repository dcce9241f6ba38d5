package vn.ungpho.bad.clock.incident;

import java.time.Instant;

class Clocked {
    Instant opened() {
        return Instant.now();
    }
}
