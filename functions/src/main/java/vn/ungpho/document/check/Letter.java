package vn.ungpho.document.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One document of a file, component by component.
///
/// @param part       what places call it
/// @param sheet      index of the section it begins in
/// @param head       Quốc hiệu and what stands beside and under it; empty where there is none
/// @param title      tên loại
/// @param subject    trích yếu, line by line
/// @param attachedBy the line that says with which decision it is issued, where it is attached to one
/// @param below      what follows the subject, until something is said
/// @param bases      căn cứ
/// @param addressees Kính gửi
/// @param body       nội dung, up to Nơi nhận
/// @param foot       Nơi nhận and the signature
/// @param annexes    phụ lục
record Letter(
        String part,
        Kind kind,
        int sheet,
        Head head,
        Optional<Line> title,
        List<Line> subject,
        List<Line> attachedBy,
        List<Line> below,
        List<Line> bases,
        List<Line> addressees,
        List<Node> body,
        Foot foot,
        List<Annex> annexes) {

    /// Left: ô 2, 3, 5b. Right: ô 1, 4.
    record Head(List<Line> left, List<Line> right) {

        boolean isEmpty() {
            return left.isEmpty() && right.isEmpty();
        }
    }

    /// @param recipients from the words Nơi nhận on
    /// @param signers    chức vụ, họ tên, without what stands in brackets
    record Foot(List<Line> recipients, List<Line> signers) {}

    /// @param sheet   index of the section it begins in
    /// @param opens   whether it begins its section
    /// @param of      dòng kèm theo
    record Annex(int sheet, boolean opens, Line label, List<Line> title, List<Line> of, List<Node> body) {}

    /// Whether it is issued with another document, which has the number, the date and the signature (Mẫu 1.3).
    boolean attached() {
        return !attachedBy.isEmpty();
    }

    /// Only an appendix: nothing is asked but what an appendix must keep.
    boolean appendixOnly() {
        return kind == Kind.APPENDIX;
    }

    /// Lines of the text that are not in tables.
    Stream<Line> bodyLines() {
        return body.stream().filter(Line.class::isInstance).map(Line.class::cast);
    }
}
