package vn.ungpho.document;

/// Keeps issued documents.
public interface DocumentArchive {

    /// Stores a file once; storing it again changes nothing.
    ///
    /// @param key  where; the same content always comes with the same key
    /// @param name what a person who downloads it sees as file name
    Stored store(String key, String name, byte[] content);

    /// @param url    link that downloads it, for a limited time
    /// @param sha256 of the bytes, lower-case hex
    record Stored(String key, String url, String sha256) {}
}
