package vn.ungpho.response.yaml;

import java.util.List;
import vn.ungpho.agency.Succession;
import vn.ungpho.response.check.LawBook;
import vn.ungpho.response.check.LawBook.LegalDocument;
import vn.ungpho.settings.SettingFiles;
import vn.ungpho.yaml.YamlFiles;

/// `ungpho/law/documents.yaml` and `ungpho/law/bodies.yaml`.
public final class YamlLawBook {

    private YamlLawBook() {}

    /// Reads what is built in.
    public static LawBook read() {
        return read(SettingFiles.builtIn());
    }

    /// Reads them.
    ///
    /// @throws vn.ungpho.yaml.YamlFault when a file is wrong, with file and line
    public static LawBook read(SettingFiles source) {
        var files = new YamlFiles(source);
        return new LawBook(
                files.read("law/documents.yaml", Documents.class).orElseThrow().documents(),
                files.read("law/bodies.yaml", Bodies.class).orElseThrow().bodies());
    }

    private record Documents(List<LegalDocument> documents) {}

    private record Bodies(List<Succession> bodies) {}
}
