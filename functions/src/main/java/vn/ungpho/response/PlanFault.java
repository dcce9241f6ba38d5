package vn.ungpho.response;

/// One fault of a plan (lỗi của kế hoạch).
///
/// @param rule   its name: `law-not-in-force`
/// @param place  where in the plan: `Mục II.1.a`
/// @param detail what is wrong, Vietnamese
public record PlanFault(String rule, String place, String detail) {}
