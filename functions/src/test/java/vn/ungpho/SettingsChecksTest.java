package vn.ungpho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ungpho.settings.CheckSettings;
import vn.ungpho.settings.CheckSettings.Outcome;
import vn.ungpho.settings.InMemorySettings;
import vn.ungpho.settings.Replacements;
import vn.ungpho.settings.SettingFiles;

/// Which files are put in force, and what is said of those that are not.
class SettingsChecksTest {

    private static final String AGENCY = "agencies/so-noi-vu-khanh-hoa.yaml";

    private final InMemorySettings store = new InMemorySettings();
    private final CheckSettings use = new CheckSettings(store, store, WiringOfSettings.checks(served()));

    @Test
    void a_good_file_is_put_in_force_once() {
        var text = with(AGENCY, t -> t.replace("vanphong@", "truc@"));
        assertInstanceOf(Outcome.InForce.class, put(AGENCY, text));
        assertEquals(text, store.inForce().files().get(AGENCY));
        assertInstanceOf(Outcome.Unchanged.class, put(AGENCY, text));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "agencies/so-noi-vu-khanh-hoa.yaml|name: Sở|name: [Sở|agencies/so-noi-vu-khanh-hoa.yaml:5:",
                "agencies/so-noi-vu-khanh-hoa.yaml|superior:|above:|agencies/so-noi-vu-khanh-hoa.yaml:6:",
                "agencies/so-noi-vu-khanh-hoa.yaml|plan: so-noi|plan: khong-co|agencies/so-noi-vu-khanh-hoa.yaml:11:",
                "agencies/so-noi-vu-khanh-hoa.yaml|id: so-noi-vu|id: so-khac|agencies/so-noi-vu-khanh-hoa.yaml:4:",
                "agencies/index.yaml|so-xay-dung|so-chua-co|no file agencies/so-chua-co.yaml",
                "plans/so-xay-dung-2024.yaml|agency: so-xay-dung|agency: so-chua-co|plans/so-xay-dung-2024.yaml:",
                "mails/on-receipt.txt|{receipt}|{secret}|mails/on-receipt.txt:1:",
                "mails/on-receipt.txt|{/for}|{/if}|mails/on-receipt.txt:",
                "documents/plan/body.xhtml|</document>|</doc>|documents/plan/body.xhtml:14:",
            })
    void a_bad_file_is_refused_with_file_and_line(String path, String good, String bad, String place) {
        put(AGENCY, with(AGENCY, t -> t.replace("vanphong@", "truc@")));
        var before = store.inForce();
        assertInstanceOf(Outcome.Refused.class, put(path, with(path, t -> t.replace(good, bad))));
        assertTrue(store.refused(path).contains(place), store.refused(path));
        assertEquals(before, store.inForce(), "the last good state stays");
        assertInstanceOf(Outcome.class, put(path, with(path, UnaryOperator.identity())));
        assertEquals("", store.refused(path), "nothing is said of a file that was mended");
    }

    @ParameterizedTest
    @CsvSource({
        "pages/form.html",
        "forms/report-1.yaml",
        "styles/nd30.yaml",
        "mails/new-one.txt",
        "../x.yaml",
        "law/x.txt"
    })
    void what_belongs_to_the_code_cannot_be_replaced(String path) {
        assertInstanceOf(Outcome.Refused.class, put(path, "a\n\nb\n"));
        assertEquals(Replacements.NONE, store.inForce());
    }

    @Test
    void a_mail_needs_a_subject_and_a_text() {
        put("mails/on-receipt.txt", "Chỉ một dòng");
        assertTrue(store.refused("mails/on-receipt.txt").startsWith("mails/on-receipt.txt:2:"));
    }

    @Test
    void an_empty_file_takes_a_replacement_back_unless_others_need_it() {
        put("agencies/so-moi.yaml", with(AGENCY, t -> t.replace("id: so-noi-vu-khanh-hoa", "id: so-moi")));
        put("agencies/index.yaml", with("agencies/index.yaml", t -> t + "  - so-moi\n"));
        assertEquals(2, store.inForce().files().size(), store.refused("agencies/index.yaml"));
        assertInstanceOf(Outcome.Refused.class, put("agencies/so-moi.yaml", ""));
        put("agencies/index.yaml", "");
        assertInstanceOf(Outcome.InForce.class, put("agencies/so-moi.yaml", ""));
        assertEquals(Replacements.NONE, store.inForce());
    }

    @Test
    void every_built_in_file_stands_the_checks() {
        var all = new TreeMap<String, String>();
        for (var path : List.of(
                "mails/on-receipt.txt",
                "mails/on-quarantine.txt",
                "mails/on-supplement.txt",
                "mails/answer-on-receipt.vi.txt",
                "documents/initial-report/body.xhtml",
                "documents/plan/appendix.xhtml",
                "documents/summary/body.xhtml",
                "law/duties.yaml",
                "law/holidays.yaml",
                "plans/nha-trang-2024.yaml")) {
            all.put(path, with(path, UnaryOperator.identity()));
        }
        WiringOfSettings.checks(served()).forEach(check -> check.check(new Replacements(all)));
    }

    private Outcome put(String path, String text) {
        store.put(path, text);
        return use.check(path);
    }

    private static String with(String path, UnaryOperator<String> change) {
        return change.apply(new String(SettingFiles.builtIn().read(path).orElseThrow(), StandardCharsets.UTF_8));
    }

    private static Settings served() {
        var settings = new Settings();
        settings.agencies = List.of("so-noi-vu-khanh-hoa");
        return settings;
    }
}
