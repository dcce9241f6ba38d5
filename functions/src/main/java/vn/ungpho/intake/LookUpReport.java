package vn.ungpho.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ungpho.incident.Hashes;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Incidents.Lock;
import vn.ungpho.incident.ReceiptCode;

/// Tra cứu: shows a reporter the state of the report. A wrong secret and an unknown code look the same and cost the
/// same.
///
/// Wrong questions are counted by address and by code. An address that asked too many is not answered any more within
/// the hour; a code that was asked for too often is still opened by its right secret, so that nobody can shut the
/// reporter out.
///
/// @param most wrong questions in an hour from one address
public record LookUpReport(
        Incidents incidents, Secrets secrets, Counters counters, SourceAddresses addresses, int most) {

    /// Wrong questions in an hour for one code.
    static final int MOST_FOR_A_CODE = 10;

    private static final ReceiptCode NO_CODE = new ReceiptCode("2222222222");

    /// What became of a question.
    public sealed interface Answer {

        /// The incident; the secret is the one that goes with the receipt.
        record Found(Incident incident) implements Answer {}

        /// There is no such receipt, or the secret is another one.
        record NotFound() implements Answer {}

        /// There were too many wrong questions.
        record TooOften(Instant until) implements Answer {}
    }

    /// A question as it was typed.
    ///
    /// @param address where it came from
    public record Question(String receipt, String secret, String address) {}

    /// Looks it up at `now`.
    public Answer lookUp(Question question, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var until = hour.plus(1, ChronoUnit.HOURS);
        var byAddress = "lookup.address." + addresses.hash(question.address(), now) + "." + hour.getEpochSecond();
        if (counters.count(byAddress) >= most) {
            return new Answer.TooOften(until);
        }
        var found = find(question);
        if (found.isPresent()) {
            return new Answer.Found(joint(found.get()));
        }
        int fromHere = counters.add(byAddress, until);
        int forThis = counters.add("lookup.code." + typed(question) + "." + hour.getEpochSecond(), until);
        return fromHere > most || forThis > MOST_FOR_A_CODE ? new Answer.TooOften(until) : new Answer.NotFound();
    }

    /// Only the right secret has the incident read.
    private Optional<Incident> find(Question question) {
        var given = secrets.hash(question.secret());
        var lock = incidents.lock(ReceiptCode.parse(question.receipt()).orElse(NO_CODE));
        var kept = lock.map(Lock::secretHash).orElse("0".repeat(64));
        return equal(kept, given) ? lock.map(Lock::incident).flatMap(incidents::find) : Optional.empty();
    }

    /// As far as the incident is that it was joined to; itself, where it was not.
    public Incident joint(Incident incident) {
        var leader = incident.progress().joint().leader();
        return incidents.briefly(leader.stream().toList()).stream()
                .findFirst()
                .map(leading -> incident.at(leading.stage()))
                .orElse(incident);
    }

    /// What was typed, as a counter may know it.
    private static String typed(Question question) {
        return Hashes.sha256(ReceiptCode.bare(question.receipt())).substring(0, 24);
    }

    private static boolean equal(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
