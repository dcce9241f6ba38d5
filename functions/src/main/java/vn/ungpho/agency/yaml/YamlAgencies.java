package vn.ungpho.agency.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Succession;
import vn.ungpho.agency.Units;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// The agencies of `ungpho/agencies/index.yaml`. Those that are served are read when this is built, the others when
/// they are first asked for.
public final class YamlAgencies implements Agencies {

    private final YamlFiles files;
    private final List<String> ids;
    private final Map<String, Agency> read = new ConcurrentHashMap<>();
    private final List<Agency> served;
    private final Units units;

    /// Reads what is built in.
    ///
    /// @param servedIds ids of the agencies that take in reports here, in order
    public YamlAgencies(List<String> servedIds) {
        this(SettingFiles.builtIn(), servedIds);
    }

    /// @param source    where the files are
    /// @param servedIds ids of the agencies that take in reports here, in order
    /// @throws IllegalArgumentException when no id is given, or one that is not known
    /// @throws vn.ungpho.yaml.YamlFault when a file is wrong, with file and line
    public YamlAgencies(SettingFiles source, List<String> servedIds) {
        files = new YamlFiles(source);
        ids = files.read("agencies/index.yaml", Index.class).orElseThrow().agencies();
        served = servedIds.stream().map(this::known).toList();
        units = new Units(
                files.read("law/bodies.yaml", Bodies.class).orElseThrow().bodies());
        if (served.isEmpty()) {
            throw new IllegalArgumentException("no agency is served");
        }
    }

    @Override
    public Optional<Agency> agency(String id) {
        return ids.contains(id) ? Optional.of(read.computeIfAbsent(id, this::read)) : Optional.empty();
    }

    @Override
    public List<Agency> served() {
        return served;
    }

    @Override
    public Units units() {
        return units;
    }

    /// Ids of all agencies that are known, in the order of the index.
    public List<String> ids() {
        return ids;
    }

    private Agency known(String id) {
        return agency(id)
                .orElseThrow(() -> new IllegalArgumentException("no agency " + id + " in agencies/index.yaml"));
    }

    private Agency read(String id) {
        var path = "agencies/" + id + ".yaml";
        var agency = files.read(path, Agency.class).orElseThrow(() -> new IllegalArgumentException("no file " + path));
        if (!agency.id().equals(id)) {
            throw files.fault(path, "/id", "id is " + agency.id());
        }
        return agency;
    }

    private record Bodies(List<Succession> bodies) {}

    private record Index(List<String> agencies) {}
}
