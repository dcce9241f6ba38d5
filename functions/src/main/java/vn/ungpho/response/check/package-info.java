/// Rà soát kế hoạch: what a reader would find wrong in a plan's text.
///
/// [PlanText] says what the plan says and where; each [TextCheck] looks for one sort of fault. What laws are in force
/// and which bodies exist is data ([LawBook]), with its source and how certain it is.
///
/// Rules:
/// - P1 A fault says where it is; what is only doubtful says so and names its source.
/// - P2 The text is never corrected here.
@NullMarked
package vn.ungpho.response.check;

import org.jspecify.annotations.NullMarked;
