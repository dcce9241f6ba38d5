package vn.ungpho.intake.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ungpho.intake.Forms;
import vn.ungpho.intake.ReportForm;
import vn.ungpho.yaml.YamlFiles;

/// [Forms] out of `ungpho/forms/report.yaml` and one file a version; each is read when it is first asked for.
public final class YamlForms implements Forms {

    private final YamlFiles files = new YamlFiles();
    private final Index index = files.read("forms/report.yaml", Index.class).orElseThrow();
    private final Map<String, ReportForm> read = new ConcurrentHashMap<>();

    @Override
    public ReportForm current() {
        return version(index.current()).orElseThrow();
    }

    /// @throws vn.ungpho.yaml.YamlFault when its file is wrong, with file and line
    @Override
    public Optional<ReportForm> version(String version) {
        return index.versions().contains(version)
                ? Optional.of(read.computeIfAbsent(version, this::read))
                : Optional.empty();
    }

    private ReportForm read(String version) {
        var path = "forms/report-" + version + ".yaml";
        var form =
                files.read(path, ReportForm.class).orElseThrow(() -> new IllegalArgumentException("no file " + path));
        if (!form.version().equals(version)) {
            throw new IllegalArgumentException(path + ": version is " + form.version());
        }
        return form;
    }

    private record Index(String current, List<String> versions) {}
}
