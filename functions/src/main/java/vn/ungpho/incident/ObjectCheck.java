package vn.ungpho.incident;

import java.util.ArrayList;
import java.util.List;
import vn.ungpho.incident.Vault.Reading;

/// Whether the stored objects that a log vouches for are what they were. Reads them one after the other and keeps
/// none.
///
/// @param budget most bytes that are read; what lies beyond is named as not verified
record ObjectCheck(Vault vault, long budget) {

    /// What reading them came to.
    ///
    /// @param read  how many were read whole
    /// @param bytes how many bytes they have
    record Result(int read, long bytes, List<Fault> faults) {}

    Result check(List<Vouched> objects) {
        var faults = new ArrayList<Fault>();
        int read = 0;
        long bytes = 0;
        for (var object : objects) {
            if (bytes > budget) {
                faults.add(unverified(object, "đã đọc hết dung lượng của một lần kiểm tra"));
                continue;
            }
            switch (vault.read(object.imprint())) {
                case Reading.Read it -> {
                    read++;
                    bytes += it.size();
                    compare(faults, object, it);
                }
                case Reading.Gone gone ->
                    faults.add(
                            Fault.of(object, Fault.Kind.GONE, object.imprint().sha256(), ""));
                case Reading.Silent silent -> faults.add(unverified(object, silent.why()));
            }
        }
        return new Result(read, bytes, faults);
    }

    private static void compare(List<Fault> faults, Vouched object, Reading.Read it) {
        var imprint = object.imprint();
        if (!it.sha256().equals(imprint.sha256())) {
            faults.add(Fault.of(object, Fault.Kind.ALTERED, imprint.sha256(), it.sha256()));
        }
        if (!imprint.version().isEmpty() && !it.current().equals(imprint.version())) {
            faults.add(Fault.of(object, Fault.Kind.OVERLAID, imprint.version(), it.current()));
        }
    }

    private static Fault unverified(Vouched object, String why) {
        return Fault.of(object, Fault.Kind.UNVERIFIED, object.imprint().sha256(), why);
    }
}
