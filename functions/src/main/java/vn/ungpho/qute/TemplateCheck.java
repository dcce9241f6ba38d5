package vn.ungpho.qute;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import vn.ungpho.settings.Replacements;
import vn.ungpho.settings.SettingCheck;
import vn.ungpho.settings.SettingFault;
import vn.ungpho.settings.SettingFiles;

/// Whether a template can stand for the one that is built in: it is there to be replaced, parses, speaks of nothing
/// that the built-in one does not speak of (who fills it gives it nothing else), and its markup is closed as before.
public record TemplateCheck() implements SettingCheck {

    private static final List<String> ENDINGS = List.of(".txt", ".xhtml");
    private static final SettingFiles BUILT_IN = SettingFiles.builtIn();

    @Override
    public void check(Replacements files) {
        files.files().forEach((path, text) -> {
            if (ENDINGS.stream().anyMatch(path::endsWith)) {
                check(path, text);
            }
        });
    }

    private static void check(String path, String text) {
        var original = BUILT_IN.read(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SettingFault(path, 0, "there is no such template to replace"));
        var known = Templates.parse(path, original).getExpressions().stream()
                .map(Expression::toOriginalString)
                .collect(Collectors.toSet());
        parsed(path, text).getExpressions().stream()
                .filter(e -> !e.isLiteral() && !known.contains(e.toOriginalString()))
                .findFirst()
                .ifPresent(e -> {
                    throw new SettingFault(
                            path, e.getOrigin().getLine(), "nothing is known of {" + e.toOriginalString() + "} here");
                });
        if (path.endsWith(".xhtml") && closed(path, original)) {
            markup(path, text);
        }
    }

    private static Template parsed(String path, String text) {
        try {
            return Templates.parse(path, text);
        } catch (TemplateException e) {
            var at = e.getOrigin();
            throw new SettingFault(path, at == null ? 0 : at.getLine(), e.getMessage());
        }
    }

    private static boolean closed(String path, String text) {
        try {
            markup(path, text);
            return true;
        } catch (SettingFault e) {
            return false;
        }
    }

    /// Without its tags a template is markup, unless its branches open what others close.
    private static void markup(String path, String text) {
        var bare = text.replaceAll("\\{[#/][^}]*}", "").replaceAll("\\{[^}]*}", "1");
        try {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(bare));
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            throw new SettingFault(path, e.getLocation().getLineNumber(), e.getMessage());
        }
    }
}
