package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Registration.Capacity;
import vn.ungpho.document.SignatureBlock.Authority;
import vn.ungpho.response.ResponsePlan;

/// Who signs in what form (NĐ 30/2020 Điều 13; Phụ lục I, phần I, mục II.7b).
///
/// @param usual how the agency's documents are signed
/// @param given what the registry says of this one
record Signing(ResponsePlan.Signing usual, Registration given) {

    /// Who has no collective signs for none (NĐ 30/2020 Điều 13).
    List<Gap> gaps() {
        boolean forCollective = given.signed()
                .filter(s -> s.capacity() == SigningCapacity.COLLECTIVE)
                .isPresent();
        return forCollective && usual.collective().isEmpty()
                ? List.of(new Gap("capacity", "Cơ quan theo chế độ thủ trưởng không ký thay mặt tập thể (TM.)."))
                : List.of();
    }

    SignatureBlock block() {
        return given.signed().map(this::as).orElseGet(this::asUsual);
    }

    private SignatureBlock asUsual() {
        var authorities = new ArrayList<>(collective());
        usual.head().ifPresent(h -> authorities.add(new Authority(SigningCapacity.DEPUTY, h)));
        return new SignatureBlock(authorities, Optional.of(usual.title()), signer());
    }

    /// TL. and TUQ. come from the head alone, so the collective is not named with them.
    private SignatureBlock as(Capacity capacity) {
        var head = usual.head().orElse(usual.title());
        var authority = new Authority(capacity.capacity(), head);
        return switch (capacity.capacity()) {
            case ACTING -> new SignatureBlock(with(authority), Optional.empty(), signer());
            case DEPUTY ->
                new SignatureBlock(with(authority), capacity.title().or(() -> Optional.of("PHÓ " + head)), signer());
            case BY_ORDER, DELEGATED -> new SignatureBlock(List.of(authority), capacity.title(), signer());
            case COLLECTIVE -> new SignatureBlock(collective(), Optional.of(head), signer());
        };
    }

    private List<Authority> with(Authority authority) {
        var authorities = new ArrayList<>(collective());
        authorities.add(authority);
        return authorities;
    }

    private List<Authority> collective() {
        return usual.collective()
                .map(c -> List.of(new Authority(SigningCapacity.COLLECTIVE, c)))
                .orElse(List.of());
    }

    private String signer() {
        return given.signer().orElse(usual.signer());
    }
}
