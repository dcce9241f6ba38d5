package vn.ungpho.document;

import java.util.List;

/// Phụ lục. Its number follows from its place: one alone has none, several have Roman ones (Phụ lục I, phần I, mục
/// III.1).
///
/// @param title     in capitals
/// @param landscape whether the page lies on its side
public record Appendix(String title, boolean landscape, List<Block> body) {

    public Appendix {
        body = List.copyOf(body);
    }
}
