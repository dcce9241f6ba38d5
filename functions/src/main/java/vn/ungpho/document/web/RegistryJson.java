package vn.ungpho.document.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ungpho.document.Handling;
import vn.ungpho.document.OfficialDocument.Medium;
import vn.ungpho.document.Registration;
import vn.ungpho.document.Registration.Capacity;
import vn.ungpho.document.SigningCapacity;
import vn.ungpho.document.Urgency;
import vn.ungpho.web.Json;

/// What an order says for văn thư: `number`, `date`, `signer`, `capacity`, `title`, `medium`, `urgency`, `typist`.
record RegistryJson(Json json) {

    static final Set<String> FIELDS =
            Set.of("number", "date", "signer", "capacity", "title", "medium", "urgency", "secrecy", "typist");

    private static final Map<String, Urgency> URGENCIES =
            Map.of("khan", Urgency.URGENT, "thuong-khan", Urgency.VERY_URGENT, "hoa-toc", Urgency.EXPRESS);

    Registration registration() {
        var title = text("title").map(t -> t.toUpperCase(Locale.ROOT));
        var capacity = capacity();
        if (title.isPresent() && capacity.isEmpty()) {
            json.fault("title", "Chỉ dùng cùng quyền hạn ký (capacity)");
        }
        return new Registration(
                json.number("number"),
                new MomentJson(json).date("date"),
                text("signer"),
                capacity.map(c -> new Capacity(c, title)));
    }

    Handling handling() {
        if (json.has("secrecy")) {
            json.fault(
                    "secrecy",
                    "Văn bản có nội dung bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống này; hãy làm theo "
                            + "quy định về bảo vệ bí mật nhà nước");
        }
        return new Handling(medium(), urgency(), text("typist"));
    }

    private Medium medium() {
        return switch (json.text("medium")) {
            case "", "electronic" -> Medium.ELECTRONIC;
            case "paper" -> Medium.PAPER;
            default -> {
                json.fault("medium", "Chọn một trong: electronic, paper");
                yield Medium.ELECTRONIC;
            }
        };
    }

    private Optional<Urgency> urgency() {
        var word = text("urgency");
        var urgency = word.map(URGENCIES::get);
        if (word.isPresent() && urgency.isEmpty()) {
            json.fault("urgency", "Chọn một trong: khan, thuong-khan, hoa-toc");
        }
        return urgency;
    }

    /// Written as printed; the full stop may be left out.
    private Optional<SigningCapacity> capacity() {
        var word = text("capacity").map(w -> w.endsWith(".") ? w : w + ".");
        var capacity = word.flatMap(w -> Arrays.stream(SigningCapacity.values())
                .filter(c -> c.abbreviation().equals(w))
                .findFirst());
        if (word.isPresent() && capacity.isEmpty()) {
            json.fault(
                    "capacity",
                    "Chọn một trong: "
                            + Arrays.stream(SigningCapacity.values())
                                    .map(SigningCapacity::abbreviation)
                                    .collect(Collectors.joining(" ")));
        }
        return capacity;
    }

    private Optional<String> text(String name) {
        return Optional.of(json.prose(name)).filter(t -> !t.isEmpty());
    }
}
