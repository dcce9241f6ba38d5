package vn.ungpho.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ungpho.log.Call;

/// Thiết lập đang dùng: what the doors read, looked up again after a while.
public final class CurrentSettings implements SettingFiles {

    private final LiveSettings live;
    private final Duration lasts;
    private volatile LiveSettings.State state = LiveSettings.State.NONE;
    private volatile Instant next = Instant.MIN;

    /// @param lasts for how long a state is used before it is asked for again
    public CurrentSettings(LiveSettings live, Duration lasts) {
        this.live = live;
        this.lasts = lasts;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return state.files().read(path);
    }

    /// Reads what is in force ahead of the first call. That one asks again: between a snapshot and what is started from
    /// it may lie weeks.
    public void prepare() {
        live.read(state.tag()).ifPresent(newer -> state = newer);
    }

    /// Looks whether other files are in force. When they cannot be read, the last known ones stay; when none were
    /// ever known, the call fails, for nobody must be told who is not to be told any more.
    ///
    /// @return whether what was built from the files is out of date
    public boolean renew(Instant now) {
        if (now.isBefore(next)) {
            return false;
        }
        try {
            var found = live.read(state.tag());
            next = now.plus(lasts);
            found.ifPresent(newer -> state = newer);
            return found.isPresent();
        } catch (RuntimeException e) {
            if (next.equals(Instant.MIN)) {
                throw e;
            }
            next = now.plus(lasts);
            Call.mishap("settings-not-read", e);
            return false;
        }
    }
}
