package vn.ungpho.document;

import java.time.LocalDate;
import java.util.Optional;

/// What văn thư gives after signing. Number and date come together or not at all.
///
/// @param number số
/// @param date   ngày ban hành
/// @param signer họ và tên of who signed, where that is not who usually does
/// @param signed in what capacity, where that is not the usual one
public record Registration(
        Optional<Integer> number, Optional<LocalDate> date, Optional<String> signer, Optional<Capacity> signed) {

    /// Nothing yet: a draft.
    public static final Registration NONE =
            new Registration(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Signed by whoever usually does.
    public Registration(Optional<Integer> number, Optional<LocalDate> date, Optional<String> signer) {
        this(number, date, signer, Optional.empty());
    }

    /// @param capacity KT., TL., TUQ. or Q.
    /// @param title    the signer's own title in capitals; empty with Q., which says it already
    public record Capacity(SigningCapacity capacity, Optional<String> title) {}
}
