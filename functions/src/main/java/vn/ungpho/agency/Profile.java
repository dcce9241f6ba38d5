package vn.ungpho.agency;

import java.util.List;
import java.util.Optional;

/// Thông tin về cơ quan that the forms of reports ask for. What is empty is printed as `Chưa xác định`.
///
/// @param address       địa chỉ trụ sở chính
/// @param mailAddress   địa chỉ giao dịch, where that is another
/// @param phone         điện thoại
/// @param email         thư điện tử
/// @param website       trang thông tin điện tử
/// @param taxCode       mã số thuế
/// @param founding      quyết định thành lập: number, date and who decided
/// @param memberCode    mã thành viên mạng lưới ứng cứu sự cố
/// @param drafter       abbreviation of the unit that drafts công văn, as in their symbol: `VP`
/// @param contact       người liên hệ
/// @param dataOfficer   nhân sự bảo vệ dữ liệu cá nhân
/// @param authority     lực lượng chuyên trách bảo vệ an ninh mạng that the agency tells of incidents
/// @param dataAuthority cơ quan chuyên trách bảo vệ dữ liệu cá nhân
/// @param coordinator   cơ quan điều phối quốc gia
public record Profile(
        Optional<String> address,
        Optional<String> mailAddress,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> taxCode,
        Optional<String> founding,
        Optional<String> memberCode,
        Optional<String> drafter,
        Optional<Officer> contact,
        Optional<Officer> dataOfficer,
        List<String> authority,
        List<String> dataAuthority,
        List<String> coordinator) {

    /// Of an agency that has given nothing yet.
    public static final Profile NONE = new Profile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    public Profile {
        authority = List.copyOf(authority);
        dataAuthority = List.copyOf(dataAuthority);
        coordinator = List.copyOf(coordinator);
    }

    /// A person of the agency who is named in forms.
    ///
    /// @param name  họ và tên
    /// @param title chức vụ, chức danh
    public record Officer(
            Optional<String> name, Optional<String> title, Optional<String> phone, Optional<String> email) {

        /// Nobody named yet.
        public static final Officer NONE =
                new Officer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
