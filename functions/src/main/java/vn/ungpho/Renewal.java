package vn.ungpho;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import vn.ungpho.settings.CurrentSettings;

/// Làm mới: when other settings are in force, what the wirings built is forgotten, and built anew from the new files
/// when a door next needs it. A call that runs keeps what it has.
record Renewal(CurrentSettings settings, InstantSource clock) implements Runnable {

    /// Do not depend on settings, and cost time or hold connections.
    private static final Set<Class<?>> KEPT = Set.of(WiringOfAws.class, WiringOfSettings.class);

    @Override
    public void run() {
        if (settings.renew(clock.instant())) {
            forget();
        }
    }

    private static void forget() {
        var built = Arc.requireContainer().getActiveContext(Singleton.class);
        List.copyOf(built.getState().getContextualInstances().keySet()).stream()
                .filter(Renewal::ofWiring)
                .forEach(built::destroy);
    }

    private static boolean ofWiring(InjectableBean<?> bean) {
        var wiring = bean.getDeclaringBean();
        return wiring != null
                && wiring.getBeanClass().getPackage() == Renewal.class.getPackage()
                && !KEPT.contains(wiring.getBeanClass());
    }
}
