package vn.ungpho.response.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ungpho.response.Plans;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.yaml.YamlFiles;

/// The plans of `ungpho/plans/index.yaml`; each is read when it is first asked for.
public final class YamlPlans implements Plans {

    private final YamlFiles files = new YamlFiles(new ProcedureText());
    private final List<String> ids =
            files.read("plans/index.yaml", Index.class).orElseThrow().plans();
    private final Map<String, ResponsePlan> read = new ConcurrentHashMap<>();

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
            throw new IllegalArgumentException(path + ": id is " + plan.id());
        }
        return plan;
    }

    private record Index(List<String> plans) {}
}
