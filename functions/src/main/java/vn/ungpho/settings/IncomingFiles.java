package vn.ungpho.settings;

import java.util.Optional;

/// Where ops put files that are to be in force, and read why one is not.
public interface IncomingFiles {

    /// The text of a file as it lies there now.
    ///
    /// @param path below `ungpho/`
    /// @return empty when it was taken away again
    /// @throws IllegalArgumentException when it is no UTF-8 or too long
    Optional<String> fetch(String path);

    /// Says why a file was refused.
    void refuse(String path, String reason);

    /// Shows what is in force of a path now, and takes back what was said of an earlier version of its file.
    ///
    /// @param text empty where what is built in is in force
    void accept(String path, String text);
}
