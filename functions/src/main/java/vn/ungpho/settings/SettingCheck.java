package vn.ungpho.settings;

/// Whether a set of files can be worked with: one of the readers that the doors use.
@FunctionalInterface
public interface SettingCheck {

    /// @param files the set as it would be
    /// @throws RuntimeException that says which file and line is wrong, and why
    void check(Replacements files);
}
