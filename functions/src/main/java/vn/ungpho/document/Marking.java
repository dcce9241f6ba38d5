package vn.ungpho.document;

import java.util.Optional;

/// What is stamped on a document beside its text: độ khẩn and độ mật, which have nothing to do with each other.
public record Marking(Optional<Urgency> urgency, Optional<Secrecy> secrecy) {

    /// A document without stamps.
    public static final Marking NONE = new Marking(Optional.empty(), Optional.empty());
}
