package vn.ungpho.incident;

/// Người thực hiện: the officer who did something, for which unit and in what capacity.
///
/// @param person   họ và tên, as the identity provider says
/// @param unit     the unit that the officer acts for, as in the plan
/// @param capacity in what capacity: `đầu mối ứng cứu sự cố`
public record Actor(String person, String unit, String capacity) {}
