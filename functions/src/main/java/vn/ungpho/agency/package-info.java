/// Cơ quan, đơn vị, đầu mối: who issues, who leads, who is written to.
///
/// Rules:
/// - A1 An agency is data (`ungpho/agencies/<id>.yaml`), never code.
/// - A2 A contact's address lives here only; notices name the contact, and the address is looked up when a mail is
/// sent.
/// - A3 A unit is named as it was called on the day of what is written ([Units]); where it is not certain who took
/// its place, the name stays and the doubt is shown.
///
/// Out of scope: accounts and rights of officers (the identity provider has them).
@NullMarked
package vn.ungpho.agency;

import org.jspecify.annotations.NullMarked;
