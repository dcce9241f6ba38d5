package vn.ungpho.web;

import java.util.Map;
import java.util.stream.Collectors;
import vn.ungpho.yaml.YamlFiles;

/// The words of the pages by name, out of `ungpho/pages/texts.yaml`, in each language.
final class PageTexts {

    private final Map<String, Map<String, String>> byLanguage;

    PageTexts() {
        var texts = new YamlFiles()
                .read("pages/texts.yaml", File.class)
                .orElseThrow()
                .texts();
        byLanguage = Map.of(
                "vi",
                texts.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().vi())),
                "en",
                texts.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().en())));
    }

    /// The words in this language; Vietnamese for a language that there is not.
    Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get("vi"));
    }

    private record File(Map<String, Words> texts) {}

    private record Words(String vi, String en) {}
}
