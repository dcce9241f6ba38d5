package vn.ungpho.document;

import java.util.List;
import java.util.Map;
import vn.ungpho.incident.Fault;
import vn.ungpho.incident.Verification;

/// Kết quả kiểm tra nhật ký, the way a template reads it.
record VerificationFacts(Verification verification) {

    Map<String, Object> data() {
        var checked = verification.checked();
        return Map.of(
                "verdict", verification.verdict().label(),
                "summary", verification.summary(),
                "entries", checked.entries(),
                "things", checked.things(),
                "objects", checked.objects(),
                "bytes", Facts.grouped("" + checked.bytes()),
                "number", verification.head().number(),
                "hash", verification.head().hash(),
                "anchored", verification.anchored(),
                "faults",
                        verification.faults().stream()
                                .map(VerificationFacts::fault)
                                .toList());
    }

    private static Map<String, Object> fault(Fault fault) {
        return Map.of(
                "entry", fault.entry() == 0 ? "" : String.valueOf(fault.entry()),
                "what", lines(fault.kind().label(), fault.about()),
                "expected", fault.expected(),
                "found", fault.found());
    }

    private static List<String> lines(String kind, String about) {
        return List.of(kind + ":", about);
    }
}
