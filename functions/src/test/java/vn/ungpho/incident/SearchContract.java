package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.ungpho.incident.Samples.NOW;
import static vn.ungpho.incident.Samples.anIncident;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every store's index of words has to do.
public abstract class SearchContract {

    private final String agency = "co-quan-" + UUID.randomUUID();

    protected abstract Incidents incidents();

    protected abstract TermIndex index();

    protected abstract Supplements supplements();

    @Test
    void words_of_a_supplement_find_its_incident_once_beside_those_of_the_report() {
        var older = admitted(Channel.FORM, "Cổng Đào tạo", "Máy chủ bị mã hóa", 0);
        var other = admitted(Channel.FORM, "Trang chủ", "Đổi giao diện", 1);
        supplement(older, 1, "Máy in cũng khóa, thấy xau.example");
        supplement(older, 2, "Máy chủ dự phòng còn chạy");
        assertEquals(List.of(older.id()), found("máy khóa", 10));
        assertEquals(List.of(older.id()), found("xau.example", 10));
        assertEquals(List.of(older.id()), found("may", 1), "once, whichever of its texts have it");
        assertEquals(List.of(older.id()), found("dao tao hoa", 10), "the report's words stay");
        assertEquals(List.of(other.id(), older.id()), found("chu", 1));
        assertEquals(List.of(), found("xau dao tao", 10), "each text for itself");
        assertEquals(Set.of(), alike(other), "a supplement is not compared");
    }

    @Test
    void words_are_found_whatever_their_diacritics_case_and_composition() {
        var found = admitted(Channel.FORM, "Cổng Đào tạo", "Máy chủ bị mã hóa, tống tiền", 0);
        admitted(Channel.FORM, "Trang chủ", "Đổi giao diện", 1);
        for (var question : List.of(
                "tống tiền",
                "TONG TIEN",
                "dao tao",
                "ĐÀO TẠO",
                "máy chủ hóa",
                "chu, may!",
                "cổng",
                Normalizer.normalize("Mã hóa", Normalizer.Form.NFD),
                "tống tiền đào tạo")) {
            assertEquals(List.of(found.id()), found(question, 10), question);
        }
        assertEquals(List.of(), found("tong tien giao dien", 10));
        assertEquals(List.of(), found("khongco", 10));
    }

    @Test
    void pages_are_newest_first_without_gap_or_repetition() {
        var all = new ArrayList<IncidentId>();
        for (int i = 0; i < 7; i++) {
            all.addFirst(admitted(Channel.FORM, "Thư điện tử", "Lừa đảo " + (i % 2 == 0 ? "chan" : "le"), i)
                    .id());
        }
        assertEquals(all, found("lua dao", 3));
        assertEquals(4, found("lua dao chẵn", 3).size());
        assertEquals(all, found("dien tu", 7));
    }

    @Test
    void another_agencys_incidents_are_not_found() {
        admitted(Channel.FORM, "Thư điện tử", "Lừa đảo", 0);
        var page = search().search(Terms.asked("lua dao"), IncidentFilter.of("co-quan-khac"), Optional.empty(), 5);
        assertTrue(page.incidents().isEmpty());
    }

    @Test
    void filters_hold_together_with_words() {
        var mail = admitted(Channel.MAIL, "", "Lừa đảo", 0);
        admitted(Channel.FORM, "", "Lừa đảo", 1);
        var none = IncidentFilter.of(agency);
        var byMail = new IncidentFilter(
                agency,
                none.stage(),
                none.serious(),
                none.unit(),
                Optional.of(Channel.MAIL),
                none.drill(),
                none.since());
        var page = search().search(Terms.asked("lua dao"), byMail, Optional.empty(), 5);
        assertEquals(
                List.of(mail.id()), page.incidents().stream().map(Incident::id).toList());
        assertEquals(1, search().coded(mail.receipt(), byMail).incidents().size());
        assertEquals(
                0,
                search().coded(mail.receipt(), IncidentFilter.of("khac"))
                        .incidents()
                        .size());
    }

    @Test
    void the_same_incident_by_form_mail_and_phone_within_an_hour_is_shown_as_possibly_the_same() {
        var form = admitted(Channel.FORM, "Cổng thông tin điện tử", "Trang chủ bị đổi giao diện", 0);
        var mail = admitted(
                Channel.MAIL,
                "",
                "Cong thong tin dien tu cua So bi tan cong tu hxxp://xau[.]example va 203.0.113.9",
                900);
        var phone = admitted(Channel.PHONE, "", "Người gọi thấy xau.example trên trang", 1800);
        admitted(Channel.FORM, "Phần mềm kế toán", "Không mở được", 100);
        admitted(Channel.FORM, "Cổng thông tin điện tử", "Chuyện khác, nhiều giờ sau", 9000);
        assertEquals(Set.of(mail.id()), alike(form));
        assertEquals(Set.of(form.id(), phone.id()), alike(mail));
        assertEquals(Set.of(mail.id()), alike(phone));
        var why = new FindAlike(incidents(), index(), SearchContract::seal)
                .alike(phone)
                .getFirst()
                .why();
        assertEquals(List.of("cùng dấu hiệu xau.example"), why);
    }

    @Test
    void a_report_has_a_bounded_number_of_words_whatever_was_written() {
        var text = String.join(
                " ",
                Stream.iterate(0, i -> i < 5_000, i -> i + 1)
                        .map(i -> "tu" + i + ".example")
                        .toList());
        var terms = Terms.of(report(Channel.FORM, "một hai ba bốn năm sáu bảy tám chín mười", text));
        assertTrue(terms.all().size() <= 48, terms.all().size() + " terms");
        assertFalse(terms.clues().isEmpty());
    }

    @Test
    void a_sealed_term_says_nothing_of_its_word() {
        var sealed =
                Terms.of(report(Channel.FORM, "Cổng", "Nguyễn Thị Ánh báo")).sealed(agency, SearchContract::seal);
        assertTrue(sealed.all().stream().allMatch(t -> t.matches("[0-9a-f]{24}")));
        assertEquals(sealed.cut(), Terms.parse(sealed.cut().text()));
    }

    private Set<IncidentId> alike(Incident incident) {
        return new FindAlike(incidents(), index(), SearchContract::seal)
                .alike(incident).stream().map(a -> a.incident().id()).collect(java.util.stream.Collectors.toSet());
    }

    private SearchIncidents search() {
        return new SearchIncidents(incidents(), index(), SearchContract::seal);
    }

    List<IncidentId> found(String question, int size) {
        var ids = new ArrayList<IncidentId>();
        Optional<String> mark = Optional.empty();
        do {
            var page = search().search(Terms.asked(question), IncidentFilter.of(agency), mark, size);
            page.incidents().forEach(i -> ids.add(i.id()));
            mark = page.next();
        } while (mark.isPresent());
        return ids;
    }

    Incident admitted(Channel channel, String system, String description, int second) {
        var like = anIncident(agency, NOW.plusSeconds(second));
        var report = report(channel, system, description);
        var incident = new Incident(
                like.id(),
                like.receipt(),
                like.secretHash(),
                like.stage(),
                "",
                like.receivedAt(),
                report,
                like.plan(),
                like.procedure(),
                like.progress(),
                like.log());
        var terms = Terms.of(report).sealed(agency, SearchContract::seal);
        incidents()
                .admit(new Opening(
                        incident,
                        UUID.randomUUID().toString(),
                        "content",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        terms));
        return incident;
    }

    void supplement(Incident incident, int number, String text) {
        var report = report(Channel.FORM, "", text);
        supplements()
                .add(new Supplements.Addition(
                        incident,
                        new Supplement(incident.id(), number, NOW, "mã", report, Optional.empty()),
                        UUID.randomUUID().toString(),
                        new IncidentEvent(NOW, IncidentEvent.Type.SUPPLEMENTED, "Bổ sung"),
                        List.of(),
                        Terms.of(report).sealed(agency, SearchContract::seal)));
    }

    private IncidentReport report(Channel channel, String system, String description) {
        return new IncidentReport(
                agency,
                channel,
                "1",
                description,
                system,
                Optional.of(NOW),
                Ongoing.YES,
                new Reporter("", "a@b.example", ""),
                List.of(),
                List.of(),
                Language.VI);
    }

    private static String seal(String text) {
        return Hashes.sha256("key" + text);
    }
}
