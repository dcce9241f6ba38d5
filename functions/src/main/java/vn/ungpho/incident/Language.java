package vn.ungpho.incident;

import java.util.Locale;

/// Ngôn ngữ that a person reads and is answered in. Vietnamese unless another was asked for.
public enum Language {
    VI,
    EN;

    /// The tag of the outside contract: `vi`, `en`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of a tag; Vietnamese for every other one.
    public static Language of(String tag) {
        return tag.equals(EN.tag()) ? EN : VI;
    }
}
