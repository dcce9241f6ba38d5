package vn.ungpho.document.docx;

/// Namespaces of the parts.
final class Names {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    static final String VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    private Names() {}
}
