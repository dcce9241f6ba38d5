package vn.ungpho.document.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;
import org.jspecify.annotations.Nullable;

/// The parts of one document in memory, for docx4j to load from.
public record MemoryParts(Map<String, byte[]> parts) implements PartStore {

    @Override
    public @Nullable InputStream loadPart(String partName) {
        var bytes = parts.get(partName);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    @Override
    public long getPartSize(String partName) {
        var bytes = parts.get(partName);
        return bytes == null ? -1 : bytes.length;
    }

    @Override
    public void setSourcePartStore(PartStore partStore) {}

    @Override
    public void dispose() {}

    @Override
    public void rename(PartName oldName, PartName newName) {
        throw readOnly();
    }

    @Override
    public void setOutputStream(OutputStream os) {
        throw readOnly();
    }

    @Override
    public void saveContentTypes(ContentTypeManager ctm) {
        throw readOnly();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void saveJaxbXmlPart(JaxbXmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
        throw readOnly();
    }

    @Override
    public void saveXmlPart(XmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveBinaryPart(Part part) {
        throw readOnly();
    }

    @Override
    public void finishSave() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("parts are only read from here");
    }
}
