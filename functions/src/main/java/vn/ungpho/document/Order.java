package vn.ungpho.document;

/// An order for one document.
///
/// @param about        id of the plan, or of the incident
/// @param registration what the registry gave
public record Order(DocumentKind kind, String about, Registration registration) {}
