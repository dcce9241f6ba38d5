package vn.ungpho.incident;

/// Câu trả lời: what a reporter filled in beyond the fields that every report has, with the question as it was put,
/// so that it can be read whatever became of the form since.
///
/// @param field    id of the field in the form of that version
/// @param question its label in the language of the reporter
/// @param value    what was filled in
public record Answer(String field, String question, String value) {}
