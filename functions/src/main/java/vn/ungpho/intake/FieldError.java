package vn.ungpho.intake;

/// One field that is wrong.
///
/// @param field  name in the outside contract, `contact.email`
/// @param detail what is wrong and what is expected, Vietnamese, without the value itself
public record FieldError(String field, String detail) {}
