package vn.ungpho.document;

import java.util.Map;
import java.util.Optional;

/// Keeps issued documents.
public interface DocumentArchive {

    /// Stores a file once; storing it again changes nothing.
    ///
    /// @param key where; the same content always comes with the same key
    Stored store(String key, Copy copy);

    /// A fresh link to a file that is kept; empty when there is none.
    ///
    /// @param name what a person who downloads it sees as file name
    Optional<String> link(String key, String name);

    /// A file to be kept.
    ///
    /// @param name     what a person who downloads it sees as file name
    /// @param metadata what is kept beside it, by name
    record Copy(String name, byte[] content, Map<String, String> metadata) {

        public Copy {
            metadata = Map.copyOf(metadata);
        }
    }

    /// @param url     link that downloads it, for a limited time
    /// @param sha256  of the bytes, lower-case hex
    /// @param version the store's version of it, empty where the store keeps none
    record Stored(String key, String url, String sha256, String version) {}
}
