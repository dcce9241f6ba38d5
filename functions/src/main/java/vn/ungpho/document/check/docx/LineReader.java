package vn.ungpho.document.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.document.check.Line;
import vn.ungpho.document.check.Look;
import vn.ungpho.document.check.Setting;
import vn.ungpho.document.check.Setting.Align;
import vn.ungpho.document.check.Stretch;

/// Reads one paragraph into its lines. What is deleted or hidden is not there.
final class LineReader {

    private static final Pattern PAGE = Pattern.compile("\\bPAGE\\b");
    private final Formats formats;
    private final Column column;
    private final Bag paragraph;
    private final Bag runs;
    private final List<List<Stretch>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Double> drawn = new ArrayList<>();
    private final List<Tag> boxes = new ArrayList<>();
    private Optional<Look> page = Optional.empty();
    private boolean centred;

    LineReader(Formats formats, Tag paragraph, Column column) {
        this.formats = formats;
        this.column = column;
        var own = paragraph.child("pPr");
        this.paragraph = formats.paragraph(own, column);
        this.runs = formats.runs(own, column);
        paragraph.children().forEach(this::piece);
    }

    List<Line> lines(Optional<Tag> own) {
        var label = label(own);
        var read = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            read.add(new Line(
                    first ? label : new Stretch("", label.look()),
                    lines.get(i),
                    setting(),
                    first ? drawn : List.of(),
                    column.width(),
                    !first,
                    page));
        }
        return read;
    }

    /// Contents of the text boxes that hang on the paragraph.
    List<Tag> boxes() {
        return boxes;
    }

    private Stretch label(Optional<Tag> own) {
        var level = formats.numbering().level(paragraph).flatMap(l -> l.child("rPr"));
        var mark = formats.run(runs, own.flatMap(p -> p.child("rPr")));
        return new Stretch(formats.numbering().next(paragraph), formats.looks().look(mark.under(Bag.of(level))));
    }

    /// A page number may be put in the middle by a frame or a tab.
    private Setting setting() {
        var s = Looks.setting(paragraph);
        boolean middle = paragraph
                        .text("framePr.xAlign")
                        .filter("center"::equals)
                        .isPresent()
                || paragraph.text("tabs.tab.val").filter("center"::equals).isPresent();
        if (page.isEmpty() || !centred && !middle) {
            return s;
        }
        return new Setting(
                Align.CENTRE,
                s.left(),
                s.right(),
                s.first(),
                s.before(),
                s.after(),
                s.lines(),
                s.fixed(),
                s.top(),
                s.bottom());
    }

    private void piece(Tag tag) {
        switch (tag.name()) {
            case "r" -> run(tag, formats.run(runs, tag.child("rPr")));
            case "ins", "hyperlink", "smartTag", "sdtContent", "customXml", "moveTo", "dir", "bdo" ->
                tag.children().forEach(this::piece);
            case "fldSimple" -> {
                field(tag.attribute("instr").orElse(""), runs);
                tag.children().forEach(this::piece);
            }
            case "sdt" -> tag.child("sdtContent").ifPresent(this::piece);
            case "AlternateContent" -> chosen(tag).forEach(this::piece);
            default -> {}
        }
    }

    private static List<Tag> chosen(Tag alternatives) {
        return alternatives
                .child("Choice")
                .or(() -> alternatives.child("Fallback"))
                .map(Tag::children)
                .orElse(List.of());
    }

    private void run(Tag run, Bag bag) {
        if (!bag.on("vanish")) {
            run.children().forEach(c -> inRun(c, bag));
        }
    }

    private void inRun(Tag tag, Bag bag) {
        switch (tag.name()) {
            case "t" -> text(tag.content(), bag);
            case "tab" -> text("\t", bag);
            case "ptab" -> {
                centred |= tag.attribute("alignment").filter("center"::equals).isPresent();
                text("\t", bag);
            }
            case "noBreakHyphen" -> text("-", bag);
            case "sym" -> text("\u25A1", bag);
            case "br", "cr" -> breakLine(tag);
            case "instrText" -> field(tag.content(), bag);
            case "drawing", "pict", "object" -> drawing(tag);
            case "AlternateContent" -> chosen(tag).forEach(c -> inRun(c, bag));
            default -> {}
        }
    }

    private void text(String text, Bag bag) {
        var shown = bag.on("caps") ? text.toUpperCase(Locale.ROOT) : text;
        lines.getLast().add(new Stretch(shown, formats.looks().look(bag)));
    }

    private void breakLine(Tag tag) {
        if (tag.attribute("type").filter(t -> !t.equals("textWrapping")).isEmpty()) {
            lines.add(new ArrayList<>());
        }
    }

    private void field(String instruction, Bag bag) {
        if (PAGE.matcher(instruction).find()) {
            page = Optional.of(formats.looks().look(bag));
        }
    }

    private void drawing(Tag drawing) {
        drawn.addAll(Strokes.in(drawing));
        boxes.addAll(drawing.all("txbxContent"));
    }
}
