package vn.ungpho.document.check.docx;

import java.util.Optional;

/// The fonts of the theme.
record Theme(Optional<String> major, Optional<String> minor) {

    static Theme read(Optional<Tag> theme) {
        return new Theme(font(theme, "majorFont"), font(theme, "minorFont"));
    }

    private static Optional<String> font(Optional<Tag> theme, String which) {
        return theme.flatMap(t -> t.all(which).stream().findFirst())
                .flatMap(f -> f.child("latin"))
                .flatMap(l -> l.attribute("typeface"))
                .filter(f -> !f.isEmpty());
    }

    /// The font behind `minorHAnsi` or `majorAscii`.
    Optional<String> font(String name) {
        return name.startsWith("major") ? major : minor;
    }
}
