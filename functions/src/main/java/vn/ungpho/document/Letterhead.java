package vn.ungpho.document;

import java.util.List;
import java.util.Optional;

/// Cơ quan chủ quản and cơ quan ban hành, as they stand at the top left (ô 2).
///
/// @param superior cơ quan chủ quản, in capitals
/// @param issuer   cơ quan ban hành, in capitals; one string a line
/// @param name     the issuer as running text, `Sở Nội vụ tỉnh Khánh Hòa`
public record Letterhead(Optional<String> superior, List<String> issuer, String name) {

    public Letterhead {
        issuer = List.copyOf(issuer);
    }
}
