package vn.ungpho.incident;

/// Kho tệp: the stored objects that a log vouches for.
public interface Vault {

    /// Reads an object to its end, in the version that the imprint names, without keeping its bytes.
    Reading read(Imprint object);

    /// What reading an object came to.
    sealed interface Reading {

        /// It was read.
        ///
        /// @param sha256 of its bytes, lower-case hex
        /// @param size in bytes
        /// @param current the version that is served now; empty without versions or when marked deleted
        record Read(String sha256, long size, String current) implements Reading {}

        /// The store answers, and has no such object.
        record Gone() implements Reading {}

        /// The store did not answer, or not to us: nothing is known.
        ///
        /// @param why Vietnamese
        record Silent(String why) implements Reading {}
    }
}
