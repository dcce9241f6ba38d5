package vn.ungpho.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Kết quả kiểm tra nhật ký: whether an incident's log, and all that it vouches for, is what was written.
///
/// @param head     the end of the chain; number 0 where there is none
/// @param anchored number of the last entry whose hash is kept where nobody can write over it; 0 for none
/// @param checked  how much was looked at
/// @param faults   everything that is not as it was written, by entry, and what could not be looked at
public record Verification(IncidentId incident, LogHead head, int anchored, Checked checked, List<Fault> faults) {

    public Verification {
        faults = faults.stream()
                .sorted(Comparator.comparing(f -> f.entry() == 0 ? Integer.MAX_VALUE : f.entry()))
                .toList();
    }

    /// How much was looked at.
    ///
    /// @param entries entries of the log
    /// @param things  what the table keeps: report, state, exhibits, supplements, notices
    /// @param objects objects that were read whole
    /// @param bytes   how many bytes they have
    public record Checked(int entries, int things, int objects, long bytes) {}

    /// What is wrong for certain, by entry; what no entry speaks of comes last.
    public List<Fault> broken() {
        return faults.stream().filter(f -> f.kind() != Fault.Kind.UNVERIFIED).toList();
    }

    /// What could not be looked at.
    public List<Fault> unverified() {
        return faults.stream().filter(f -> f.kind() == Fault.Kind.UNVERIFIED).toList();
    }

    /// Where it first breaks.
    public Optional<Fault> first() {
        return broken().stream().findFirst();
    }

    /// The whole in one word.
    public Verdict verdict() {
        if (!broken().isEmpty()) {
            return Verdict.BROKEN;
        }
        if (head.number() == 0) {
            return Verdict.UNCHAINED;
        }
        return unverified().isEmpty() ? Verdict.INTACT : Verdict.INCOMPLETE;
    }

    /// The whole in a few sentences, Vietnamese.
    public String summary() {
        return switch (verdict()) {
            case INTACT ->
                "Nhật ký có " + checked.entries() + " mục, chuỗi băm liền mạch; " + checked.things() + " nội dung và "
                        + checked.objects() + " tệp đều đúng như lúc ghi nhận.";
            case INCOMPLETE ->
                "Không thấy sai lệch, nhưng có " + unverified().size()
                        + " nội dung chưa kiểm tra được nên chưa thể kết luận.";
            case BROKEN ->
                "Có " + broken().size() + " sai lệch. " + where(broken().getFirst())
                        + (unverified().isEmpty()
                                ? ""
                                : " Còn " + unverified().size() + " nội dung chưa kiểm tra được.");
            case UNCHAINED ->
                "Hồ sơ có từ trước khi nhật ký được nối chuỗi; không thể kết luận nhật ký còn nguyên vẹn hay không.";
        };
    }

    private static String where(Fault first) {
        var what = first.kind().label() + ": " + first.about() + ".";
        return first.entry() == 0 ? what : "Sai lệch đầu tiên ở mục số " + first.entry() + " - " + what;
    }

    /// What a verification comes to.
    public enum Verdict {
        INTACT("Nguyên vẹn"),
        /// Nothing is wrong, and something could not be looked at.
        INCOMPLETE("Chưa kiểm tra được hết"),
        BROKEN("Có sai lệch"),
        /// From before there were chains; nothing can be said of it.
        UNCHAINED("Chưa có chuỗi băm");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /// Name for people, Vietnamese.
        public String label() {
            return label;
        }
    }
}
