/// Văn bản hành chính: the official documents that the agency issues, in the form of NĐ 30/2020/NĐ-CP.
///
/// Rules:
/// - D1 The same input gives the same bytes and the same key; the clock is in neither.
/// - D2 What people wrote is data: it comes out as text, or the order is refused.
/// - D3 Number and date come from the registry after signing; without them their places stay blank.
/// - D4 A document about an incident says nothing of the reporter but the channel.
///
/// Out of scope: signing, sealing, the registers of văn thư.
@NullMarked
package vn.ungpho.document;

import org.jspecify.annotations.NullMarked;
