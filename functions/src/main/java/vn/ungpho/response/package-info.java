/// Kế hoạch ứng phó sự cố: the agency's plan, and the procedure in its appendix.
///
/// Rules:
/// - R1 The procedure that is printed in the plan's appendix is the object that an incident follows.
/// - R2 An incident keeps the procedure that it was opened with; a later plan does not change it.
///
/// Out of scope: how a plan looks on paper (document).
@NullMarked
package vn.ungpho.response;

import org.jspecify.annotations.NullMarked;
