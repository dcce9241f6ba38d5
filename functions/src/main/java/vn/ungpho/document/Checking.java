package vn.ungpho.document;

/// What became of a check.
public sealed interface Checking {

    /// The file was read and measured.
    record Checked(CheckReport report) implements Checking {}

    /// The file is no DOCX that may be opened.
    ///
    /// @param reason why, Vietnamese; says nothing of the content
    record Unreadable(String reason) implements Checking {}
}
