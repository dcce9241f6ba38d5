package vn.ungpho.intake;

/// What a person filled in, before it is checked: text as it was typed, empty where nothing was.
///
/// @param agency      id of the agency, may be empty where the deployment serves one
/// @param description mô tả sự cố
/// @param system      hệ thống bị ảnh hưởng
/// @param detectedAt  RFC 3339, or local time `2026-11-20T08:30` taken as Vietnamese time
/// @param ongoing     `yes`, `no` or `unknown`; empty means unknown
/// @param name        contact: họ và tên
/// @param email       contact: thư điện tử
/// @param phone       contact: điện thoại
public record ReportDraft(
        String agency,
        String description,
        String system,
        String detectedAt,
        String ongoing,
        String name,
        String email,
        String phone) {

    /// Names no value, so that a stray log line does not either.
    @Override
    public String toString() {
        return "ReportDraft[…]";
    }
}
