package vn.ungpho.yaml;

/// A file that is not as it must be. The message has file, line and what is wrong.
public final class YamlFault extends RuntimeException {

    YamlFault(String file, int line, String what, Throwable cause) {
        super(file + ":" + line + ": " + what, cause);
    }
}
