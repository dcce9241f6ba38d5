package vn.ungpho.document.qute;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.ungpho.document.Block;
import vn.ungpho.document.Wording;
import vn.ungpho.qute.Templates;

/// Words documents by the Qute templates below `ungpho/documents`.
public final class QuteWording implements Wording {

    private final Templates templates;

    public QuteWording(Templates templates) {
        this.templates = templates;
    }

    /// @throws WordingFault when what the template gives is no text of a document, with template and line
    /// @throws io.quarkus.qute.TemplateException when the template itself is at fault, with template and line
    @Override
    public List<Block> word(String template, Map<String, ?> data) {
        var markup = Characters.writable(templates.render(template, data));
        try (var reader = new Markup(template, markup)) {
            return new BlockReader(reader).blocks();
        } catch (XMLStreamException e) {
            throw new WordingFault(template, e.getLocation().getLineNumber(), e.getMessage(), e);
        }
    }
}
