package vn.ungpho.intake.mime;

import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;

/// A part without parts of its own: what its fields say of it.
///
/// @param type    media type in lower case
/// @param charset as the part names it, may be empty
/// @param name    file name, may be empty
/// @param headers the part's fields
record Leaf(String type, String charset, String name, Headers headers) {

    static Leaf of(BodyDescriptor descriptor, Headers headers) {
        var content = headers.parameters("content-type");
        var disposition = headers.parameters("content-disposition");
        var name = disposition.get("filename").isEmpty() ? content.get("name") : disposition.get("filename");
        return new Leaf(
                Optional.ofNullable(descriptor.getMimeType())
                        .orElse("text/plain")
                        .toLowerCase(Locale.ROOT),
                content.get("charset"),
                Visible.line(name),
                headers);
    }

    /// Whether it is text that the sender wrote, and not a file.
    ///
    /// @param alone whether it is all that the mail has: some programs give the text itself a name
    boolean isText(boolean alone) {
        var attached =
                headers.first("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        return (alone || name.isEmpty()) && !attached && (isPlain() || type.equals("text/html"));
    }

    /// A multipart whose parts cannot be told apart is read as it stands.
    boolean isPlain() {
        return type.equals("text/plain") || type.startsWith("multipart/");
    }

    /// As an attachment is listed.
    String listed(long size) {
        return (name.isEmpty() ? "không tên" : name) + " (" + type + ", " + size + " byte)";
    }
}
