package vn.ungpho.document.qute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.ungpho.document.Block;
import vn.ungpho.document.Block.Mark;

/// Reads the blocks of a document out of its markup. What it does not know is a fault, never left out.
final class BlockReader {

    private final Markup in;

    BlockReader(Markup in) {
        this.in = in;
    }

    List<Block> blocks() throws XMLStreamException {
        var blocks = new ArrayList<Block>();
        while (in.nextElement()) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() throws XMLStreamException {
        return switch (in.name()) {
            case "h1" -> heading(1);
            case "h2" -> heading(2);
            case "h3", "h4", "h5" -> heading(3);
            case "p" -> new Block.Paragraph(mark(), new RunReader(in).runs());
            case "table" -> new TableReader(in).table();
            default -> throw in.fault("phần tử <" + in.name() + "> không dùng được ở đây");
        };
    }

    private Block heading(int level) throws XMLStreamException {
        return new Block.Heading(level, mark(), new RunReader(in).runs());
    }

    private Mark mark() {
        in.allow("class");
        var name = in.attribute("class", "plain");
        for (var mark : Mark.values()) {
            if (mark.name().toLowerCase(Locale.ROOT).equals(name)) {
                return mark;
            }
        }
        throw in.fault("class=\"" + name + "\" không dùng được ở <" + in.name() + ">");
    }
}
