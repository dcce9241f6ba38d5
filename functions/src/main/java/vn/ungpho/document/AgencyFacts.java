package vn.ungpho.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ungpho.agency.Agency;
import vn.ungpho.agency.Profile.Officer;
import vn.ungpho.document.Issuance.Gap;

/// What forms ask of the agency itself, the way a template reads it: `agency`, `contact` and `dataOfficer`.
record AgencyFacts(Agency agency) {

    Map<String, Object> data() {
        return Map.of(
                "agency", about(),
                "contact", officer(contact()),
                "dataOfficer", officer(agency.profile().dataOfficer().orElse(Officer.NONE)));
    }

    /// What Mẫu số 03 marks as mandatory and is not known of the agency.
    List<Gap> open(boolean withContact) {
        var gaps = new ArrayList<Gap>();
        var profile = agency.profile();
        note(gaps, "agency.address", "Địa chỉ của cơ quan báo cáo", profile.address());
        note(gaps, "agency.phone", "Điện thoại của cơ quan báo cáo", profile.phone());
        note(gaps, "agency.email", "Thư điện tử của cơ quan báo cáo", profile.email());
        if (withContact) {
            note(gaps, "contact.name", "Họ và tên người liên hệ", contact().name());
            note(gaps, "contact.phone", "Điện thoại người liên hệ", contact().phone());
            note(gaps, "contact.email", "Thư điện tử người liên hệ", contact().email());
        }
        return gaps;
    }

    private Officer contact() {
        return agency.profile().contact().orElse(Officer.NONE);
    }

    private static void note(List<Gap> gaps, String field, String label, Optional<String> value) {
        if (value.isEmpty()) {
            gaps.add(Gap.open(field, label));
        }
    }

    private Map<String, Object> about() {
        var profile = agency.profile();
        return Map.of(
                "name", agency.name(),
                "address", Sentence.known(profile.address()),
                "mailAddress", Sentence.known(profile.mailAddress().or(profile::address)),
                "phone", Sentence.known(profile.phone()),
                "email", Sentence.known(profile.email()),
                "website", Sentence.known(profile.website()),
                "taxCode", Sentence.known(profile.taxCode()),
                "founding", Sentence.known(profile.founding()),
                "memberCode", Sentence.known(profile.memberCode()));
    }

    private static Map<String, Object> officer(Officer officer) {
        return Map.of(
                "name", Sentence.known(officer.name()),
                "title", Sentence.known(officer.title()),
                "phone", Sentence.known(officer.phone()),
                "email", Sentence.known(officer.email()));
    }
}
