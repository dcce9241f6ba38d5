package vn.ungpho.peers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

/// The same paragraphs and rows by poi-tl and by docx4j's object tree: median time a document, one thread, warm.
final class Peers {

    private static final int WARM_UP = 400;
    private static final int COUNTED = 400;

    private Peers() {}

    record Content(List<String> paragraphs, List<List<String>> rows) {}

    interface Press {
        byte[] document() throws Exception;
    }

    public static void main(String... args) throws Exception {
        var content = new ObjectMapper().readValue(new File(args[0]), Content.class);
        measure("poi-tl 1.12.2", poiTl(content));
        measure("docx4j 11.5.13, object tree", () -> docx4j(content));
    }

    private static void measure(String name, Press press) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            press.document();
        }
        var times = new long[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            long start = System.nanoTime();
            press.document();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s min %6d  median %6d  max %6d us%n",
                name, times[0] / 1000, times[COUNTED / 2] / 1000, times[COUNTED - 1] / 1000);
    }

    private static Press poiTl(Content content) throws Exception {
        var template = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{?paragraphs}}");
            document.createParagraph().createRun().setText("{{=#this}}");
            document.createParagraph().createRun().setText("{{/paragraphs}}");
            var table = document.createTable(2, 5);
            table.getRow(0).getCell(0).setText("{{rows}}");
            for (int i = 0; i < 5; i++) {
                table.getRow(1).getCell(i).setText("[c" + i + "]");
            }
            document.write(template);
        }
        var rows = new ArrayList<Map<String, String>>();
        for (var row : content.rows()) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < 5; i++) {
                cells.put("c" + i, i < row.size() ? row.get(i) : "");
            }
            rows.add(cells);
        }
        var data = Map.of("paragraphs", content.paragraphs(), "rows", rows);
        var settings = Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();
        return () -> {
            var out = new ByteArrayOutputStream();
            try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template.toByteArray()), settings)) {
                compiled.render(data).write(out);
            }
            return out.toByteArray();
        };
    }

    private static byte[] docx4j(Content content) throws Exception {
        var pack = WordprocessingMLPackage.createPackage();
        var body = pack.getMainDocumentPart();
        content.paragraphs().forEach(text -> body.addObject(paragraph(text)));
        var factory = Context.getWmlObjectFactory();
        var table = factory.createTbl();
        for (var row : content.rows()) {
            var tr = factory.createTr();
            for (var cell : row) {
                var tc = factory.createTc();
                tc.getContent().add(paragraph(cell));
                tr.getContent().add(tc);
            }
            table.getContent().add(tr);
        }
        body.addObject(table);
        var out = new ByteArrayOutputStream();
        pack.save(out);
        return out.toByteArray();
    }

    private static P paragraph(String text) {
        ObjectFactory factory = Context.getWmlObjectFactory();
        var words = factory.createText();
        words.setValue(text);
        var run = factory.createR();
        run.getContent().add(words);
        var paragraph = factory.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }
}
