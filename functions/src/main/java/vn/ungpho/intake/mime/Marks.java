package vn.ungpho.intake.mime;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.ungpho.incident.MailMark;

/// Finds what an officer has to know of a part, by its media type and name.
final class Marks {

    private Marks() {}

    static Set<MailMark> of(Leaf leaf) {
        var parameters = leaf.headers().parameters("content-type");
        var name = leaf.name().toLowerCase(Locale.ROOT);
        var marks = of(leaf.type(), parameters);
        if (name.equals("winmail.dat")) {
            marks.add(MailMark.TNEF);
        } else if (name.endsWith(".p7m") && !marks.contains(MailMark.SMIME_SIGNED)) {
            marks.add(MailMark.SMIME_ENCRYPTED);
        } else if (name.endsWith(".p7s")) {
            marks.add(MailMark.SMIME_SIGNED);
        } else if (name.endsWith(".ics")) {
            marks.add(MailMark.CALENDAR);
        }
        return marks;
    }

    /// Of a part's or a multipart's media type.
    static Set<MailMark> of(String type, Parameters parameters) {
        var protocol = parameters.get("protocol").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/ms-tnef", "application/vnd.ms-tnef" -> EnumSet.of(MailMark.TNEF);
            case "application/pkcs7-mime", "application/x-pkcs7-mime" ->
                EnumSet.of(
                        parameters.get("smime-type").equalsIgnoreCase("signed-data")
                                ? MailMark.SMIME_SIGNED
                                : MailMark.SMIME_ENCRYPTED);
            case "application/pkcs7-signature", "application/x-pkcs7-signature" -> EnumSet.of(MailMark.SMIME_SIGNED);
            case "application/pgp-encrypted" -> EnumSet.of(MailMark.PGP_ENCRYPTED);
            case "application/pgp-signature" -> EnumSet.of(MailMark.PGP_SIGNED);
            case "multipart/encrypted" -> EnumSet.of(MailMark.PGP_ENCRYPTED);
            case "multipart/signed" ->
                EnumSet.of(protocol.contains("pgp") ? MailMark.PGP_SIGNED : MailMark.SMIME_SIGNED);
            case "text/calendar", "application/ics" -> EnumSet.of(MailMark.CALENDAR);
            case "multipart/report", "message/delivery-status", "message/disposition-notification" ->
                EnumSet.of(MailMark.DELIVERY_REPORT);
            default -> EnumSet.noneOf(MailMark.class);
        };
    }

    /// PGP written into the text itself.
    static Set<MailMark> of(String text) {
        return text.contains("-----BEGIN PGP MESSAGE-----")
                ? EnumSet.of(MailMark.PGP_ENCRYPTED)
                : text.contains("-----BEGIN PGP SIGNED MESSAGE-----")
                        ? EnumSet.of(MailMark.PGP_SIGNED)
                        : EnumSet.noneOf(MailMark.class);
    }
}
