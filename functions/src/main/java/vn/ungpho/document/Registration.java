package vn.ungpho.document;

import java.time.LocalDate;
import java.util.Optional;

/// What văn thư gives after signing. Number and date come together or not at all.
///
/// @param number số
/// @param date   ngày ban hành
/// @param signer họ và tên of who signed, where that is not who usually does
public record Registration(Optional<Integer> number, Optional<LocalDate> date, Optional<String> signer) {

    /// Nothing yet: a draft.
    public static final Registration NONE = new Registration(Optional.empty(), Optional.empty(), Optional.empty());
}
