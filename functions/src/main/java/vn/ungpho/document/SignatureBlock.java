package vn.ungpho.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Quyền hạn, chức vụ, họ và tên của người ký (ô 7a, 7b).
///
/// @param authorities on whose authority, from the top: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`
/// @param title       the signer's own title, in capitals; empty where the last authority says it (`Q. GIÁM ĐỐC`)
/// @param signer      họ và tên
public record SignatureBlock(List<Authority> authorities, Optional<String> title, String signer) {

    public SignatureBlock {
        authorities = List.copyOf(authorities);
    }

    /// The lines above the signature.
    public List<String> lines() {
        return Stream.concat(authorities.stream().map(a -> a.capacity().abbreviation() + " " + a.who()), title.stream())
                .toList();
    }

    /// One line of authority.
    ///
    /// @param who a collective or a title, in capitals
    public record Authority(SigningCapacity capacity, String who) {}
}
