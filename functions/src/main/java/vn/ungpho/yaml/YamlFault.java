package vn.ungpho.yaml;

import org.jspecify.annotations.Nullable;
import vn.ungpho.settings.SettingFault;

/// A YAML file that is not as it must be. The message has file, line and what is wrong.
public final class YamlFault extends SettingFault {

    YamlFault(String file, int line, String what, @Nullable Throwable cause) {
        super(file, line, what);
        initCause(cause);
    }
}
