package vn.ungpho.agency.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agencies;
import vn.ungpho.agency.Agency;
import vn.ungpho.yaml.YamlFiles;

/// The agencies of `ungpho/agencies/index.yaml`, all read when this is built.
public final class YamlAgencies implements Agencies {

    private final Map<String, Agency> byId = new LinkedHashMap<>();
    private final List<Agency> served;

    /// @param servedIds ids of the agencies that take in reports here, in order
    /// @throws IllegalArgumentException when no id is given, or one that is not known
    /// @throws vn.ungpho.yaml.YamlFault when a file is wrong, with file and line
    public YamlAgencies(List<String> servedIds) {
        var files = new YamlFiles();
        var index = files.read("agencies/index.yaml", Index.class).orElseThrow();
        index.agencies().forEach(id -> byId.put(id, read(files, id)));
        served = servedIds.stream().map(this::known).toList();
        if (served.isEmpty()) {
            throw new IllegalArgumentException("no agency is served");
        }
    }

    @Override
    public Optional<Agency> agency(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Agency> served() {
        return served;
    }

    private Agency known(String id) {
        return agency(id)
                .orElseThrow(() -> new IllegalArgumentException("no agency " + id + " in agencies/index.yaml"));
    }

    private static Agency read(YamlFiles files, String id) {
        var path = "agencies/" + id + ".yaml";
        var agency = files.read(path, Agency.class).orElseThrow(() -> new IllegalArgumentException("no file " + path));
        if (!agency.id().equals(id)) {
            throw new IllegalArgumentException(path + ": id is " + agency.id());
        }
        return agency;
    }

    private record Index(List<String> agencies) {}
}
