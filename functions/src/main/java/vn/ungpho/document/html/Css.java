package vn.ungpho.document.html;

import java.util.Locale;
import vn.ungpho.document.look.StyleSheet;
import vn.ungpho.document.look.StyleSheet.Style;

/// The style sheet of the preview: the measures of `ungpho/styles/nd30.yaml` in CSS, for the screen and for paper.
record Css(StyleSheet sheet) {

    private static final String FIXED = """
            *{box-sizing:border-box}
            body{margin:0;background:#ddd;color:#000;line-height:1.15}
            p,h1,h2,h3,h4{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
            p:empty::before{content:"\\a0"}
            b,i{white-space:inherit}
            .sheet{background:#fff;margin:8mm auto}
            .frame{display:grid}
            .ruled{display:inline-block;max-width:100%}
            .ruled::after{content:"";display:block;margin:3pt auto 0;border-top:.75pt solid #000}
            .Superior,.Issuer,.Title,.Subtitle,.AppendixTitle{text-wrap:balance}
            .alone{display:grid;grid-template-columns:max-content 1fr}.alone>*{text-wrap:balance}
            table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:5pt}
            td,th{border:.5pt solid #000;padding:0 1.5mm;vertical-align:middle}
            thead{display:table-header-group}
            tr{break-inside:avoid}
            tr:has(.TableGroup){break-after:avoid}
            .foot{break-inside:avoid}
            h1,h2,h3,h4{break-after:avoid}
            .Stamp.stamp{border:1pt solid #f00;color:#f00;margin:3pt auto 0;display:grid;align-content:center}
            .remarks{max-width:210mm;margin:8mm auto;padding:4mm 8mm;background:#fff8e1;border-left:2mm solid #8a6100}
            .remarks,.remarks h2{font:11pt/1.4 sans-serif}.remarks h2{font-weight:bold}
            .remarks ul{margin:2mm 0 0;padding-left:5mm;overflow-wrap:anywhere}
            @media print{.remarks{display:none}body{background:none}.sheet{margin:0;padding:0;width:auto;min-height:0}
            .sheet+.sheet{break-before:page}}
            """;

    String text() {
        var css = new StringBuilder(FIXED);
        css.append("body{font-family:\"").append(sheet.font()).append("\",Tinos,serif}\n");
        sheet.styles().forEach(s -> css.append(rule(s)));
        page(css);
        var share = "%.0f%%".formatted(sheet.rules().share() * 100);
        css.append(".part::after{width:").append(share).append("}\n");
        sheet.stamps()
                .widths()
                .forEach(w -> css.append(".%s{width:%s;height:%s}%n"
                        .formatted(w.urgency(), mm(w.width()), mm(sheet.stamps().height()))));
        return css.toString();
    }

    private void page(StringBuilder css) {
        var page = sheet.page();
        var margins = "%s %s %s %s".formatted(mm(page.top()), mm(page.right()), mm(page.bottom()), mm(page.left()));
        var number = "@top-center{content:counter(page);font:%spt \"%s\"}"
                .formatted(plain(sheet.style("Header").size()), sheet.font());
        css.append("@media screen{.sheet{width:%s;min-height:%s;padding:%s}.sheet.landscape{width:%s;min-height:%s}}\n"
                .formatted(mm(page.width()), mm(page.height()), margins, mm(page.height()), mm(page.width())));
        css.append("@page{size:%s %s;margin:%s;%s}\n".formatted(mm(page.width()), mm(page.height()), margins, number));
        css.append("@page:first{@top-center{content:none}}\n");
        css.append("@page wide{size:%s %s}.landscape{page:wide}\n".formatted(mm(page.height()), mm(page.width())));
        var head = "max-content;gap:0 %s".formatted(mm(sheet.letterhead().slack()));
        css.append(".head{grid-template-columns:1fr ").append(head).append("}\n");
        css.append(".foot{margin-top:%spt}\n".formatted(plain(sheet.signature().above())));
        css.append(".one{grid-template-columns:%s 1fr}.two{grid-template-columns:1fr 1fr}\n"
                .formatted(mm(sheet.signature().recipients())));
    }

    private static String rule(Style style) {
        return ".%s{font-size:%spt;font-weight:%s;font-style:%s;text-align:%s;margin:%spt 0 %spt %s;text-indent:%s}%n"
                .formatted(
                        style.id(),
                        plain(style.size()),
                        style.bold().orElse(false) ? "bold" : "normal",
                        style.italic().orElse(false) ? "italic" : "normal",
                        style.align().orElse("left").replace("both", "justify"),
                        plain(style.before().orElse(0.0)),
                        plain(style.after().orElse(0.0)),
                        mm(style.left().orElse(0.0)),
                        mm(style.firstLine().orElse(0.0)));
    }

    private static String mm(double length) {
        return plain(length) + "mm";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "" + (long) number : String.format(Locale.ROOT, "%s", number);
    }
}
