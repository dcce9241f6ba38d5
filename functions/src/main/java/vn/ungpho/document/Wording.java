package vn.ungpho.document;

import java.util.List;
import java.util.Map;

/// Turns a template and its data into text.
public interface Wording {

    /// @param template path below `ungpho/`: `documents/plan/body.xhtml`
    /// @param data     maps, lists, texts, numbers and truth values; never parsed
    /// @throws RuntimeException with template and line, when the template is at fault
    List<Block> word(String template, Map<String, ?> data);
}
