package vn.ungpho.qute;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.settings.SettingFiles;

/// The Qute templates below `ungpho/`, by their path there.
///
/// There is no reflection resolver: a template reads maps and lists, and cannot call a method of an object. Values
/// are data and never parsed. What goes into `.html` and `.xhtml` is escaped; `.txt` is not. A name that is not in
/// the data is an error with file and line, never an empty place.
public final class Templates {

    private static final List<String> MARKUP = List.of("text/html", "application/xhtml+xml");

    private final Engine engine;

    /// Renders what is built in.
    public Templates() {
        this(SettingFiles.builtIn());
    }

    /// @param source where the files are
    public Templates(SettingFiles source) {
        engine = engine(path -> source.read(path).map(text -> new Located(text, variant(path))));
    }

    /// A template without what it includes, for a look at it.
    ///
    /// @throws io.quarkus.qute.TemplateException with file and line, when it cannot be read
    static Template parse(String path, String text) {
        return engine(included -> Optional.empty()).parse(text, variant(path), path);
    }

    private static Engine engine(TemplateLocator locator) {
        return Engine.builder()
                .addValueResolvers(
                        ValueResolvers.mapResolver(),
                        ValueResolvers.mapEntryResolver(),
                        ValueResolvers.mapperResolver(),
                        ValueResolvers.collectionResolver(),
                        ValueResolvers.listResolver(),
                        ValueResolvers.thisResolver(),
                        ValueResolvers.orResolver(),
                        ValueResolvers.orEmpty(),
                        ValueResolvers.trueResolver(),
                        ValueResolvers.logicalAndResolver(),
                        ValueResolvers.logicalOrResolver(),
                        ValueResolvers.equalsResolver())
                .addDefaultSectionHelpers()
                .addResultMapper(new HtmlEscaper(MARKUP))
                .addLocator(locator)
                .strictRendering(true)
                .build();
    }

    /// Renders one template with its data.
    ///
    /// @param path below `ungpho/`, with its ending: `pages/form.html`
    /// @throws io.quarkus.qute.TemplateException with file and line, when the template or its data is at fault
    public String render(String path, Map<String, ?> data) {
        var template = engine.getTemplate(path);
        if (template == null) {
            throw new IllegalArgumentException("no template " + path);
        }
        return template.data(data).render();
    }

    private static Variant variant(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> Variant.forContentType(Variant.TEXT_HTML);
            case "xhtml" -> Variant.forContentType("application/xhtml+xml");
            case "txt" -> Variant.forContentType(Variant.TEXT_PLAIN);
            default -> throw new IllegalArgumentException("no content type for template " + path);
        };
    }

    private record Located(byte[] text, Variant content) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(new String(text, StandardCharsets.UTF_8));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(content);
        }
    }
}
