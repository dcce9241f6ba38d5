package vn.ungpho.yaml;

/// A file that is not as it must be. The message has file, line and what is wrong.
public final class YamlFault extends RuntimeException {

    private final int line;

    YamlFault(String file, int line, String what, Throwable cause) {
        super(file + ":" + line + ": " + what, cause);
        this.line = line;
    }

    /// The line, counted from 1; 0 where nobody knows it.
    public int line() {
        return line;
    }
}
