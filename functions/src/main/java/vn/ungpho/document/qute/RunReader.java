package vn.ungpho.document.qute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.ungpho.document.Block.Run;

/// Reads the text of one paragraph. A line break of the template counts as one space; everything else is kept as it
/// is.
final class RunReader {

    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r\\n]*");
    private final Markup in;
    private final List<Run> runs = new ArrayList<>();

    private Optional<List<List<Run>>> inCell = Optional.empty();

    RunReader(Markup in) {
        this.in = in;
    }

    /// Reads a cell: its paragraphs `<p>`, or its text as one.
    List<List<Run>> paragraphs() throws XMLStreamException {
        var paragraphs = new ArrayList<List<Run>>();
        inCell = Optional.of(paragraphs);
        var text = runs();
        if (paragraphs.isEmpty()) {
            return List.of(text);
        }
        if (!text.isEmpty()) {
            throw in.fault("chữ nằm ngoài đoạn của ô");
        }
        return paragraphs;
    }

    /// Reads up to the end of the element that the markup stands on.
    List<Run> runs() throws XMLStreamException {
        read(false, false);
        trim();
        return List.copyOf(runs);
    }

    private void read(boolean bold, boolean italic) throws XMLStreamException {
        for (int event = in.nextInline(); event != XMLStreamConstants.END_ELEMENT; event = in.nextInline()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> add(in.text(), bold, italic);
                case XMLStreamConstants.START_ELEMENT -> element(bold, italic);
                default -> throw in.fault("nội dung không dùng được trong đoạn");
            }
        }
    }

    private void element(boolean bold, boolean italic) throws XMLStreamException {
        if (in.name().equals("p") && inCell.isPresent()) {
            in.allow();
            inCell.get().add(new RunReader(in).runs());
            return;
        }
        in.expect("b", "i");
        in.allow();
        read(bold || in.name().equals("b"), italic || in.name().equals("i"));
    }

    private void add(String text, boolean bold, boolean italic) {
        runs.add(
                new Run(text.indexOf('\n') < 0 ? text : LINE_BREAK.matcher(text).replaceAll(" "), bold, italic));
    }

    private void trim() {
        if (!runs.isEmpty()) {
            runs.set(0, with(runs.getFirst(), runs.getFirst().text().stripLeading()));
            runs.set(runs.size() - 1, with(runs.getLast(), runs.getLast().text().stripTrailing()));
            runs.removeIf(r -> r.text().isEmpty());
        }
    }

    private static Run with(Run run, String text) {
        return new Run(text, run.bold(), run.italic());
    }
}
