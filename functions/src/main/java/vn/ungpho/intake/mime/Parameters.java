package vn.ungpho.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;

/// Parameters of a Content-Type or a Content-Disposition: plain, in pieces and in other charsets (RFC 2231), and as
/// encoded words, which no standard allows and many programs write.
///
/// @param values by lower-case name
record Parameters(Map<String, String> values) {

    /// One piece of a parameter: `name*2*=…`.
    private record Piece(String name, int number, boolean encoded, String value) {}

    /// @param field the field's content
    static Parameters of(String field) {
        var raw = ContentUtil.encode(StandardCharsets.UTF_8, field);
        var pairs = RawFieldParser.DEFAULT
                .parseRawBody(raw, new ParserCursor(0, raw.length()))
                .getParams();
        return new Parameters(pairs.stream()
                .map(Parameters::piece)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Piece::name, TreeMap::new, Collectors.toList()), Parameters::whole)));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    private static Piece piece(NameValuePair pair) {
        var parts = pair.getName().toLowerCase(Locale.ROOT).split("\\*", -1);
        var value = pair.getValue() == null ? "" : pair.getValue();
        if (parts.length == 1) {
            return new Piece(parts[0], -1, false, value);
        }
        var number = parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : 0;
        return new Piece(parts[0], number, parts[parts.length - 1].isEmpty(), value);
    }

    private static Map<String, String> whole(Map<String, List<Piece>> pieces) {
        return pieces.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> value(e.getValue())));
    }

    /// The RFC 2231 form, where there is one, says more than the plain one beside it.
    private static String value(List<Piece> pieces) {
        var ordered = pieces.stream()
                .filter(p -> p.number() >= 0)
                .sorted(java.util.Comparator.comparingInt(Piece::number))
                .toList();
        if (ordered.isEmpty()) {
            return EncodedWords.decode(pieces.getFirst().value());
        }
        var text = ordered.stream().map(Piece::value).collect(Collectors.joining());
        if (ordered.stream().noneMatch(Piece::encoded)) {
            return EncodedWords.decode(text);
        }
        var marked = text.split("'", 3);
        return marked.length == 3
                ? Charsets.decode(EncodedWords.escaped(marked[2], '%'), marked[0])
                : Charsets.decode(EncodedWords.escaped(text, '%'), "");
    }
}
