/// Kiểm tra thể thức: the rules of NĐ 30/2020 Phụ lục I, asked of any document.
///
/// A file is read into a [Paper] (pages, lines, how letters look), a [Letter] says which line is which component (ô
/// số), and each [Check] asks its rules of it. Nothing here knows DOCX; `check.docx` does.
///
/// Rules:
/// - K1 A rule that cannot be decided is said to be skipped, never passed.
/// - K2 What the decree leaves open, or does itself in its samples, is a note and no finding.
@NullMarked
package vn.ungpho.document.check;

import org.jspecify.annotations.NullMarked;
