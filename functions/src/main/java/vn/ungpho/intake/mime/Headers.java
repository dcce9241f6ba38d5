package vn.ungpho.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.james.mime4j.stream.Field;

/// The fields on top of a mail or of one of its parts, in their order.
///
/// @param fields as they were read
record Headers(List<Headers.Named> fields) {

    /// One field.
    ///
    /// @param name in lower case
    /// @param raw  unfolded, 8-bit bytes as characters of ISO 8859-1
    record Named(String name, String raw) {

        static Named of(Field field) {
            var bytes = field.getRaw() == null
                    ? field.getBody().getBytes(StandardCharsets.ISO_8859_1)
                    : field.getRaw().toByteArray();
            var line = new String(bytes, StandardCharsets.ISO_8859_1);
            var body = field.getRaw() == null ? line : line.substring(line.indexOf(':') + 1);
            return new Named(
                    field.getNameLowerCase().strip(),
                    body.replaceAll("\\r?\\n(?=[ \\t])", "").strip());
        }

        /// As characters, encoded words left as they are.
        String characters() {
            return Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "");
        }
    }

    Headers() {
        this(new ArrayList<>());
    }

    /// The first field of a name, as characters; empty when there is none.
    String first(String name) {
        return all(name).findFirst().orElse("");
    }

    /// Every field of a name.
    Stream<String> all(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).map(Named::characters);
    }

    boolean has(String name) {
        return fields.stream().anyMatch(f -> f.name().equals(name));
    }

    /// The first field of a name as a person reads it.
    String text(String name) {
        return Visible.line(EncodedWords.decode(first(name)));
    }

    Parameters parameters(String name) {
        return Parameters.of(first(name));
    }
}
