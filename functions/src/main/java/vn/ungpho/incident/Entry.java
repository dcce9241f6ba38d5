package vn.ungpho.incident;

/// Tin báo do cán bộ nhập: that an officer wrote a report down, of a call, a letter or a post, and whether it is an
/// exercise.
///
/// @param by      who wrote it down
/// @param drill   diễn tập: the whole process for practice, marked everywhere
/// @param outside whether the exercise also tells those outside the agency, who have to know of it beforehand
public record Entry(Actor by, boolean drill, boolean outside) {

    /// Dấu of an exercise, in subjects, texts and documents.
    public static final String DRILL = "DIỄN TẬP";
}
