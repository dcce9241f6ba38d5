package vn.ungpho.agency.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlAgenciesTest {

    private static final String SNV = "so-noi-vu-khanh-hoa";

    @Test
    void the_agencies_served_are_those_of_the_setting() {
        var agencies = new YamlAgencies(List.of(SNV));
        assertEquals(List.of(agencies.agency(SNV).orElseThrow()), agencies.served());
        assertEquals(5, agencies.served().getFirst().contacts().size());
    }

    @Test
    void an_agency_that_has_no_file_cannot_be_served() {
        var fault = assertThrows(IllegalArgumentException.class, () -> new YamlAgencies(List.of("so-khong-co")));
        assertTrue(fault.getMessage().contains("so-khong-co"));
        assertThrows(IllegalArgumentException.class, () -> new YamlAgencies(List.of()));
    }

    @Test
    void sample_addresses_are_in_the_reserved_domain() {
        var agency = new YamlAgencies(List.of(SNV)).served().getFirst();
        assertTrue(agency.mailbox().endsWith(".example"));
        assertTrue(agency.contacts().stream().allMatch(c -> c.email().endsWith(".example")));
    }
}
