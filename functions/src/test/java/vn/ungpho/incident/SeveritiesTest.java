package vn.ungpho.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;

class SeveritiesTest {

    private static final YamlFindingFields FIELDS = new YamlFindingFields();
    private final YamlAgencies agencies = new YamlAgencies(List.of("ubnd-xa-vi-du"));
    private final Severities severities = new Severities(YamlSeverity.read(), agencies, FIELDS);
    private final SeverityView commune = severities.of(Samples.anIncident("ubnd-xa-vi-du", Samples.NOW));

    @Test
    void one_of_the_agencys_own_criteria_is_enough_and_says_nothing_of_the_laws() {
        var found = new Findings(Map.of("effects", "control-lost", "systemLevel", "2", "listed", "no"));
        assertEquals(Holds.YES, commune.ofAgency(found).answer());
        assertEquals(
                Holds.NO,
                commune.policy()
                        .judge(
                                found,
                                FIELDS,
                                Samples.anIncident("x", Samples.NOW).day())
                        .answer());
    }

    @Test
    void what_is_not_found_out_yet_leaves_it_open_and_only_all_of_it_says_no() {
        assertEquals(
                Holds.UNDETERMINED,
                commune.ofAgency(new Findings(Map.of("effects", "none"))).answer());
        var all = new Findings(Map.of("effects", "none", "personalData", "no", "beyondMeans", "no"));
        assertEquals(Holds.NO, commune.ofAgency(all).answer());
        assertEquals(
                Holds.UNDETERMINED,
                commune.ofAgency(new Findings(Map.of("effects", "none", "personalData", "unknown")))
                        .answer());
    }

    @Test
    void every_ground_says_the_facts_and_where_the_criterion_stands() {
        var ground = commune.ofAgency(new Findings(Map.of("beyondMeans", "yes")))
                .grounds()
                .getLast();
        assertEquals("Vượt khả năng tự kiểm soát, xử lý: Có", ground.reason());
        assertTrue(ground.article().startsWith("Mục II.2"), ground.article());
    }

    @Test
    void the_criteria_of_every_agency_look_at_findings_and_options_that_there_are() {
        for (var id : List.of("so-noi-vu-khanh-hoa", "so-xay-dung", "ubnd-xa-vi-du")) {
            for (var criterion : agencies.agency(id).map(Agency::criteria).orElseThrow()) {
                var options = new HashSet<String>();
                FIELDS.field(criterion.finding()).orElseThrow().options().forEach(o -> options.add(o.id()));
                assertTrue(options.containsAll(criterion.values()), criterion.title());
            }
        }
    }
}
