package vn.ungpho.response.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The plans of `ungpho/plans/index.yaml`; each is read when it is first asked for.
public final class YamlPlans implements Plans {

    private final YamlFiles files;
    private final List<String> ids;
    private final Map<String, ResponsePlan> read = new ConcurrentHashMap<>();

    /// Reads what is built in.
    public YamlPlans() {
        this(SettingFiles.builtIn());
    }

    /// @param source where the files are
    /// @throws vn.ungpho.yaml.YamlFault when the index is wrong, with file and line
    public YamlPlans(SettingFiles source) {
        files = new YamlFiles(source, new ProcedureText());
        ids = files.read("plans/index.yaml", Index.class).orElseThrow().plans();
    }

    /// @throws vn.ungpho.yaml.YamlFault when a file is wrong, with file and line
    @Override
    public Optional<ResponsePlan> plan(String id) {
        return ids.contains(id) ? Optional.of(read.computeIfAbsent(id, this::read)) : Optional.empty();
    }

    @Override
    public List<String> ids() {
        return ids;
    }

    private ResponsePlan read(String id) {
        var path = "plans/" + id + ".yaml";
        var plan =
                files.read(path, ResponsePlan.class).orElseThrow(() -> new IllegalArgumentException("no file " + path));
        if (!plan.id().equals(id)) {
            throw files.fault(path, "/id", "id is " + plan.id());
        }
        return plan;
    }

    private record Index(List<String> plans) {}
}
