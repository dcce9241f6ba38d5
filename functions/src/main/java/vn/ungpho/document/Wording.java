package vn.ungpho.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Turns a template and its data into text.
public interface Wording {

    /// @param template path below `ungpho/`: `documents/plan/body.xhtml`
    /// @param data     maps, lists, texts, numbers and truth values; never parsed
    /// @throws RuntimeException with template and line, when the template is at fault
    List<Block> word(String template, Map<String, ?> data);

    /// What paragraphs say, without their looks: a trích yếu.
    static String plain(List<Block> blocks) {
        return blocks.stream()
                .map(b -> b instanceof Block.Paragraph p ? p.runs() : List.<Block.Run>of())
                .map(runs -> runs.stream().map(Block.Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
