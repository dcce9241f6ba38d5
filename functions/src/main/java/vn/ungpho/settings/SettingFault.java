package vn.ungpho.settings;

/// A file that is not as it must be. The message has file, line and what is wrong.
public class SettingFault extends RuntimeException {

    private final int line;

    /// @param line counted from 1; 0 where nobody knows it
    public SettingFault(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
        this.line = line;
    }

    /// The line, counted from 1; 0 where nobody knows it.
    public int line() {
        return line;
    }
}
