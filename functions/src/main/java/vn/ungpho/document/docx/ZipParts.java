package vn.ungpho.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;

/// The file that docx4j saves into. Nothing is changed on the way, so every part is written as the bytes that it came
/// from; entries stand in docx4j's order and all have one time, so that the same parts give the same file.
final class ZipParts implements PartStore {

    /// The first moment that a zip entry can have.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// A tenth larger than at the usual level, and twice as quick: compressing was a third of a render.
    private static final int LEVEL = 3;

    private final Map<String, byte[]> parts;
    private final ZipOutputStream zip;

    ZipParts(Map<String, byte[]> parts, OutputStream out) {
        this.parts = parts;
        this.zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) {
        copy("[Content_Types].xml");
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void saveJaxbXmlPart(JaxbXmlPart part) {
        var name = part.getPartName().getName();
        copy(name.startsWith("/") ? name.substring(1) : name);
    }

    @Override
    public void finishSave() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String name) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(EPOCH);
            zip.putNextEntry(entry);
            zip.write(bytes(name));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) {
        var bytes = parts.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return bytes;
    }

    @Override
    public void setOutputStream(OutputStream os) {}

    @Override
    public void setSourcePartStore(PartStore partStore) {}

    @Override
    public void dispose() {}

    @Override
    public void saveXmlPart(XmlPart part) {
        throw unexpected(part);
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
        throw unexpected(part);
    }

    @Override
    public void saveBinaryPart(Part part) {
        throw unexpected(part);
    }

    @Override
    public InputStream loadPart(String partName) {
        throw new UnsupportedOperationException("parts are only written here");
    }

    @Override
    public long getPartSize(String partName) {
        throw new UnsupportedOperationException("parts are only written here");
    }

    @Override
    public void rename(PartName oldName, PartName newName) {
        throw new UnsupportedOperationException("parts are only written here");
    }

    private static IllegalArgumentException unexpected(Part part) {
        return new IllegalArgumentException("a document of ours has no part " + part.getPartName());
    }
}
