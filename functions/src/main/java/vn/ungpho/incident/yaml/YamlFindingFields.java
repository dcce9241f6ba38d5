package vn.ungpho.incident.yaml;

import java.util.HashSet;
import java.util.List;
import vn.ungpho.incident.FindingField;
import vn.ungpho.incident.FindingFields;
import vn.ungpho.yaml.YamlFiles;

/// The fields of `ungpho/forms/findings.yaml`, read when this is built.
public final class YamlFindingFields implements FindingFields {

    private static final String PATH = "forms/findings.yaml";

    private final List<FindingField> fields;

    /// @throws vn.ungpho.yaml.YamlFault when the file is wrong, with file and line
    /// @throws IllegalArgumentException when two fields have one id
    public YamlFindingFields() {
        fields = new YamlFiles().read(PATH, Defined.class).orElseThrow().fields();
        var ids = new HashSet<String>();
        fields.forEach(f -> {
            if (!ids.add(f.id())) {
                throw new IllegalArgumentException(PATH + ": two fields " + f.id());
            }
        });
    }

    @Override
    public List<FindingField> fields() {
        return fields;
    }

    private record Defined(List<FindingField> fields) {

        Defined {
            fields = List.copyOf(fields);
        }
    }
}
