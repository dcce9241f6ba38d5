package vn.ungpho.intake.dynamodb;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.ungpho.intake.SourceAddresses;

/// [SourceAddresses] by HMAC-SHA256 with a random salt of the day, which the store's TTL takes away a day later.
public record SaltedAddresses(StoredKeys keys) implements SourceAddresses {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final int BYTES = 12;

    @Override
    public String hash(String address, Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var until = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(KEPT);
        var hash = keys.hmac("salt-" + day, Optional.of(until), network(address));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String network(String address) {
        if (!address.contains(":") || !address.matches("[0-9a-fA-F:.]{2,45}")) {
            return address;
        }
        try {
            // A literal: nothing is looked up.
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
