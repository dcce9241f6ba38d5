package vn.ungpho.incident;

/// A thing with the entry that vouches for it.
///
/// @param entry số thứ tự of the entry
record Vouched(int entry, Imprint imprint) {}
