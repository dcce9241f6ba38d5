package vn.ungpho.web;

/// The officers' doors ask again what the gateway has asked already: an unprotected route must not become an open
/// one.
public final class Officers {

    private Officers() {}

    /// The officer's identifier at the identity provider.
    ///
    /// @throws Refusal 401 when the gateway vouches for nobody
    public static String required(Request request) {
        var subject = request.officer().getOrDefault("sub", "");
        if (subject.isEmpty()) {
            throw new Refusal(
                    new Problem(401, "Chưa đăng nhập", "Cần mã truy cập của cán bộ (Authorization: Bearer …)."));
        }
        return subject;
    }

    /// The officer's name as the identity provider says it, or the identifier where it says none.
    ///
    /// @throws Refusal 401 when the gateway vouches for nobody
    public static String name(Request request) {
        var subject = required(request);
        var name = request.officer().getOrDefault("name", "");
        return name.isBlank() ? subject : name;
    }
}
