package vn.ungpho.settings;

import java.util.Optional;

/// Where the replacements in force are kept, all of them as one thing.
public interface LiveSettings {

    /// Replacements and the tag of this state of them; empty where nothing was ever replaced.
    record State(Replacements files, String tag) {

        /// Nothing was ever replaced.
        public static final State NONE = new State(Replacements.NONE, "");
    }

    /// What is in force.
    ///
    /// @param known tag of the state that is known already, empty for none
    /// @return empty when that one is still in force
    Optional<State> read(String known);

    /// Puts replacements in force.
    ///
    /// @param over tag of the state that they were made from
    /// @return false when another state has come in between; nothing was written then
    boolean replace(Replacements files, String over);
}
