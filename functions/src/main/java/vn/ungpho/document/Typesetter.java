package vn.ungpho.document;

/// Sets a document in the layout of NĐ 30/2020.
public interface Typesetter {

    /// The finished file; the same document always gives the same bytes.
    byte[] typeset(OfficialDocument document);
}
