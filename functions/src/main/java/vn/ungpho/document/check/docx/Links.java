package vn.ungpho.document.check.docx;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The relationships of one part: which parts it names, as what. Nothing of those parts is opened here, so a picture or
/// an object in them is no concern of the check.
///
/// @param source name of the part without the first slash; empty for the package itself
record Links(String source, Optional<Tag> relationships) {

    /// @throws Unreadable when the relationships are no XML
    static Links of(String source, Map<String, byte[]> parts) throws Unreadable {
        int folder = source.lastIndexOf('/') + 1;
        var found = parts.get(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
        return new Links(source, found == null ? Optional.empty() : Optional.of(Tag.read(found)));
    }

    /// The first part of a type: `styles`, in the transitional and in the strict form.
    Optional<String> first(String type) {
        return find("Type", "/" + type, false);
    }

    /// The part behind an id.
    Optional<String> behind(String id) {
        return find("Id", id, true);
    }

    private Optional<String> find(String attribute, String value, boolean whole) {
        return relationships.stream()
                .flatMap(r -> r.children("Relationship").stream())
                .filter(r -> r.attribute(attribute)
                        .filter(v -> whole ? v.equals(value) : v.endsWith(value))
                        .isPresent())
                .findFirst()
                .flatMap(r -> r.attribute("Target"))
                .flatMap(this::resolved);
    }

    /// Targets are relative to the part that names them.
    private Optional<String> resolved(String target) {
        try {
            var path = URI.create("/" + source).resolve(target).normalize().getPath();
            return Optional.ofNullable(path).filter(p -> p.startsWith("/")).map(p -> p.substring(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
