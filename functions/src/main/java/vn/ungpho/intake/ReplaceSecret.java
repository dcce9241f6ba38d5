package vn.ungpho.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.EmailAddress;
import vn.ungpho.escalation.Rule;
import vn.ungpho.incident.Change;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.IncidentEvent;
import vn.ungpho.incident.IncidentId;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Incidents.Written;
import vn.ungpho.incident.Notice;
import vn.ungpho.incident.ReceiptCode;
import vn.ungpho.incident.Stage;

/// Thay mã bí mật: a link for a new secret goes to the address that the report names, and to no other. Whoever asks
/// learns nothing: whether code and address fit or not, the answer is the same and costs the same. Only links that are
/// sent count for a code, so that nobody who knows it alone can shut the reporter out.
///
/// @param most requests in an hour from one address of the network
public record ReplaceSecret(
        Incidents incidents, Secrets secrets, SignedSecretLinks links, Throttle throttle, int most) {

    /// Links in a day for one code: nobody can fill a reporter's mailbox.
    static final int MOST_FOR_A_CODE = 5;

    private static final ReceiptCode NO_CODE = new ReceiptCode("2222222222");
    private static final IncidentId NOBODY = new IncidentId("00000000-0000-0000-0000-000000000000");

    /// What counts requests, and by which names of the places that they come from.
    public record Throttle(Counters counters, SourceAddresses addresses) {}

    /// A request as it was typed.
    ///
    /// @param address where it came from
    public record Request(String receipt, String email, String address) {}

    /// A new secret, and the receipt that it goes with.
    public record Replaced(Incident incident, String secret) {}

    /// Asks for a link at `now`.
    ///
    /// @return when it is worth while again, if this place has asked too often; else empty, whatever became of it
    public Optional<Instant> ask(Request request, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var until = hour.plus(1, ChronoUnit.HOURS);
        var place = throttle.addresses().hash(request.address(), now);
        if (throttle.counters().add("secret.address." + place + "." + hour.getEpochSecond(), until) > most) {
            return Optional.of(until);
        }
        var day = now.truncatedTo(ChronoUnit.DAYS);
        var incident = find(request);
        // Only what fits counts for the code, so that a stranger's wrong addresses shut nobody out.
        int sent = throttle.counters()
                .add(
                        incident.map(i -> "secret.code." + code(i) + "." + day.getEpochSecond())
                                .orElse("secret.misfit." + place + "." + day.getEpochSecond()),
                        day.plus(1, ChronoUnit.DAYS));
        if (incident.isPresent() && sent <= MOST_FOR_A_CODE) {
            send(incident.get(), now);
        } else {
            // As much as a link costs.
            throttle.counters().add("secret.none." + place + "." + hour.getEpochSecond(), until);
        }
        return Optional.empty();
    }

    /// Replaces the secret by a link's ticket at `now`, once. A repetition with the same key gets the same secret.
    ///
    /// @param key chosen by the page that the link opened
    public Optional<Replaced> replace(String ticket, String key, Instant now) {
        var incident = links.incident(ticket, now).flatMap(incidents::find);
        if (incident.isEmpty()) {
            return Optional.empty();
        }
        var secret = secrets.secret(incident.get().id(), ticket + "\n" + key);
        var hash = secrets.hash(secret);
        if (incident.get().secretHash().equals(hash)) {
            return Optional.of(new Replaced(incident.get(), secret));
        }
        if (!links.opens(ticket, incident.get())) {
            return Optional.empty();
        }
        var changed =
                incident.get().withSecret(hash).with(incident.get().progress().changed());
        var entry = new IncidentEvent(now, IncidentEvent.Type.SECRET, "Người báo đã đổi mã bí mật qua thư điện tử");
        var written = incidents.change(new Change(changed, "secret." + hash.substring(0, 16), entry, List.of()));
        // Somebody else wrote in between: what stands now is judged again.
        return written == Written.STALE ? replace(ticket, key, now) : Optional.of(new Replaced(changed, secret));
    }

    /// Its receipt code, as a counter may know it.
    private static String code(Incident incident) {
        return Hashes.sha256(incident.receipt().toString()).substring(0, 24);
    }

    /// Reads as much for a code that there is not as for one that there is.
    private Optional<Incident> find(Request request) {
        var known = incidents.find(ReceiptCode.parse(request.receipt()).orElse(NO_CODE));
        var incident = known.or(() -> incidents.find(NOBODY));
        return incident.filter(i -> i.stage() != Stage.QUARANTINED)
                .filter(i -> EmailAddress.isSound(i.report().reporter().email()))
                .filter(i -> i.report()
                        .reporter()
                        .email()
                        .equalsIgnoreCase(request.email().strip()));
    }

    /// The notice and its entry in the log, once a minute: the minute is the notice's round, from which its link is
    /// made.
    private void send(Incident incident, Instant now) {
        int minute = SignedSecretLinks.round(now);
        var notice =
                new Notice(incident.id(), incident.report().agency(), Rule.SECRET_LINK.id(), minute, Notice.REPORTER);
        var entry = new IncidentEvent(now, IncidentEvent.Type.SECRET, "Người báo xin mã bí mật mới");
        var change = new Change(
                incident.with(incident.progress().changed()), "secret.asked." + minute, entry, List.of(notice));
        if (incidents.change(change) == Written.STALE) {
            incidents.find(incident.id()).ifPresent(fresh -> send(fresh, now));
        }
    }
}
