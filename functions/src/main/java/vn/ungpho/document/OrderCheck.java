package vn.ungpho.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ungpho.document.Issuance.Gap;
import vn.ungpho.document.Particulars.Meeting;
import vn.ungpho.document.Particulars.Period;
import vn.ungpho.document.Registration.Capacity;
import vn.ungpho.incident.Words;

/// What makes a document impossible that an order asks for.
record OrderCheck(Order order) {

    /// Before it the layout was another one.
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 5);

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern TYPIST = Pattern.compile("\\p{Lu}{1,10}(\\.\\([1-9][0-9]{0,3}\\))?");

    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        registry(gaps, order.registration());
        signer(gaps, order.registration());
        typist(gaps);
        texts(gaps);
        switch (order.particulars()) {
            case Period period -> period(gaps, period);
            case Meeting meeting -> meeting(gaps, meeting);
            case Particulars _ -> {}
        }
        return gaps;
    }

    private static void registry(List<Gap> gaps, Registration given) {
        if (given.number().isPresent() && given.date().isEmpty()) {
            gaps.add(new Gap("date", "Có số thì phải có ngày ban hành."));
        }
        if (given.date().isPresent() && given.number().isEmpty()) {
            gaps.add(new Gap("number", "Có ngày ban hành thì phải có số."));
        }
        if (given.date()
                .filter(d -> d.isBefore(FIRST_DAY) || d.isAfter(LAST_DAY))
                .isPresent()) {
            gaps.add(new Gap(
                    "date",
                    "Ngày ban hành phải từ 05/3/2020, ngày Nghị định số 30/2020/NĐ-CP có hiệu lực, "
                            + "đến hết năm 2099."));
        }
        if (given.number().filter(n -> n < 1 || n > 99_999).isPresent()) {
            gaps.add(new Gap("number", "Số phải từ 1 đến 99999."));
        }
    }

    /// TL. and TUQ. are followed by the signer's own title and name; nobody usually signs so.
    private static void signer(List<Gap> gaps, Registration given) {
        if (given.signer().filter(s -> s.isBlank() || s.length() > LONGEST_NAME).isPresent()) {
            gaps.add(new Gap("signer", "Họ và tên người ký phải có từ 1 đến 100 ký tự."));
        }
        if (given.signer().filter(Honours::stand).isPresent()) {
            gaps.add(new Gap("signer", "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu."));
        }
        if (given.signed().isPresent() && given.signer().isEmpty()) {
            gaps.add(new Gap("signer", "Có quyền hạn ký (capacity) thì phải có họ và tên người ký."));
        }
        var title = given.signed().flatMap(Capacity::title);
        if (title.filter(t -> t.isBlank() || t.length() > LONGEST_NAME).isPresent()) {
            gaps.add(new Gap("title", "Chức vụ người ký phải có từ 1 đến 100 ký tự."));
        }
        given.signed().map(Capacity::capacity).ifPresent(c -> title(gaps, c, title));
    }

    private static void title(List<Gap> gaps, SigningCapacity capacity, Optional<String> title) {
        boolean byOrder = capacity == SigningCapacity.BY_ORDER || capacity == SigningCapacity.DELEGATED;
        if (byOrder && title.isEmpty()) {
            gaps.add(new Gap("title", "Ký thừa lệnh (TL.), thừa ủy quyền (TUQ.) phải ghi chức vụ của người ký."));
        }
        if (capacity == SigningCapacity.ACTING && title.isPresent()) {
            gaps.add(new Gap("title", "Ký quyền (Q.) không ghi thêm chức vụ."));
        }
    }

    private void typist(List<Gap> gaps) {
        if (order.handling().typist().filter(t -> !TYPIST.matcher(t).matches()).isPresent()) {
            gaps.add(new Gap("typist", "Ký hiệu người soạn thảo viết in hoa, số lượng bản trong ngoặc: NTA.(15)."));
        }
    }

    /// Names go into the signature and so stand on one line; the rest may be of several.
    private void texts(List<Gap> gaps) {
        printable(gaps, "signer", order.registration().signer().orElse(""));
        printable(
                gaps,
                "title",
                order.registration().signed().flatMap(Capacity::title).orElse(""));
        if (order.particulars() instanceof Meeting meeting) {
            printable(gaps, "chair", meeting.chair());
            printable(gaps, "secretary", meeting.secretary());
            text(gaps, "place", meeting.place());
            text(gaps, "receiver", meeting.receiver());
            meeting.attendees().forEach(who -> text(gaps, "attendees", who));
        }
    }

    private static void text(List<Gap> gaps, String field, String text) {
        Words.fault(text, LONGEST_TEXT).ifPresent(why -> gaps.add(new Gap(field, why + ".")));
    }

    private static void printable(List<Gap> gaps, String field, String text) {
        boolean odd = text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.UNASSIGNED);
        if (odd) {
            gaps.add(new Gap(field, "Có ký tự không in được; ghi trên một dòng."));
        }
    }

    private static void period(List<Gap> gaps, Period period) {
        if (period.to().isBefore(period.from())) {
            gaps.add(new Gap("to", "Ngày cuối kỳ phải không trước ngày đầu kỳ."));
        }
        if (period.from().plusYears(1).isBefore(period.to())) {
            gaps.add(new Gap("to", "Kỳ báo cáo dài nhất một năm."));
        }
    }

    private static void meeting(List<Gap> gaps, Meeting meeting) {
        if (meeting.from().isPresent()
                && meeting.to().isPresent()
                && meeting.to().get().isBefore(meeting.from().get())) {
            gaps.add(new Gap("endedAt", "Thời gian kết thúc phải không trước thời gian bắt đầu."));
        }
    }
}
