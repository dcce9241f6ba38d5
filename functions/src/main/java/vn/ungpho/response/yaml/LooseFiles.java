package vn.ungpho.response.yaml;

import vn.ungpho.agency.Agency;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.settings.Replacements;
import vn.ungpho.settings.SettingCheck;
import vn.ungpho.yaml.YamlFiles;

/// Whether agencies and plans can be read that no index names yet: a new one is put there first, then its index.
public record LooseFiles() implements SettingCheck {

    @Override
    public void check(Replacements set) {
        var files = new YamlFiles(set, new ProcedureText());
        set.files().keySet().stream()
                .filter(path -> !path.endsWith("/index.yaml"))
                .forEach(path -> {
                    if (path.startsWith("agencies/")) {
                        files.read(path, Agency.class);
                    } else if (path.startsWith("plans/")) {
                        files.read(path, ResponsePlan.class);
                    }
                });
    }
}
