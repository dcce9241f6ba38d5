package vn.ungpho.intake;

/// What a sender has shown of being a person: the more, the more may be sent from one address.
public enum Effort {
    /// Nothing: a program, or a form sent in no time.
    BARE,
    /// The form was open for as long as a person needs at least.
    AGED,
    /// The sender's computer has worked for it.
    PROVEN
}
