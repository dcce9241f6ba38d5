package vn.ungpho.incident;

import java.util.Arrays;
import java.util.List;

/// Dấu vết: a thing that an entry of the log vouches for, with the hash by which it is known again.
///
/// @param kind    what it is
/// @param name    which one of its kind: an object's key, a notice's id, a number
/// @param sha256  of its bytes, or of what the table says of it; lower-case hex
/// @param version the object store's version of it, empty where there is none
public record Imprint(Kind kind, String name, String sha256, String version) {

    private static final String BETWEEN = "\t";

    /// A thing that has no versions.
    public Imprint(Kind kind, String name, String sha256) {
        this(kind, name, sha256, "");
    }

    /// The raw mail that a report came in.
    public static Imprint of(Evidence mail) {
        return new Imprint(Kind.INBOX, mail.key(), mail.sha256(), mail.version());
    }

    /// The file of an exhibit.
    public static Imprint of(Exhibit exhibit) {
        var place = exhibit.place();
        return new Imprint(Kind.EVIDENCE, place.key(), exhibit.sha256(), place.version());
    }

    /// A notice that was written into the outbox, whatever becomes of it.
    public static Imprint of(Notice notice) {
        return new Imprint(Kind.NOTICE, notice.id(), Hashes.sha256(notice.said()));
    }

    /// What is one of it: of two imprints with the same id, the later one counts.
    String id() {
        return kind + BETWEEN + name;
    }

    /// What it is, for people, Vietnamese.
    public String about() {
        return name.isEmpty() ? kind.label() : kind.label() + " " + name;
    }

    /// The imprint of the sending of this notice, or of the notice that was sent.
    Imprint sending() {
        return new Imprint(kind == Kind.NOTICE ? Kind.SENT : Kind.NOTICE, name, "");
    }

    /// Several, as one text of a line each.
    static String text(List<Imprint> imprints) {
        return String.join("\n", imprints.stream().map(Imprint::line).toList());
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException when it was not
    static List<Imprint> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(Imprint::parsed).toList();
    }

    private String line() {
        return String.join(BETWEEN, kind.name(), name, sha256, version);
    }

    private static Imprint parsed(String line) {
        var parts = line.split(BETWEEN, -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not an imprint");
        }
        return new Imprint(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }

    /// Kinds of things, by where they are kept.
    public enum Kind {
        INBOX("Thư gốc"),
        EVIDENCE("Tệp chứng cứ"),
        DOCUMENT("Văn bản"),
        REPORT("Tin báo"),
        STATE("Tình trạng hồ sơ"),
        EXHIBIT("Chứng cứ số"),
        SUPPLEMENT("Thông tin bổ sung số"),
        NOTICE("Thông báo trong hộp thư đi"),
        SENT("Việc gửi thông báo"),
        MAIL("Thư đã gửi"),
        EARLIER("Các mục có trước chuỗi");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }

        /// Whether it is an item of the incident's own.
        public boolean isOwn() {
            return this == REPORT || this == STATE || this == EXHIBIT || this == SUPPLEMENT;
        }

        /// Whether it is an object in a bucket, not an item of the table.
        public boolean isObject() {
            return this == INBOX || this == EVIDENCE || this == DOCUMENT;
        }
    }
}
