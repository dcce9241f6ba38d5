package vn.ungpho.document.check;

/// Asks the rules of one component.
interface Check {

    /// Asks them of a document.
    void ask(Letter letter, Verdicts out);
}
