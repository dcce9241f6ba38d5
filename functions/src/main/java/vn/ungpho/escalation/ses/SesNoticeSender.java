package vn.ungpho.escalation.ses;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import vn.ungpho.escalation.Mail;
import vn.ungpho.escalation.NoticeSender;

/// [NoticeSender] by SESv2, as raw MIME, for the loop markers in it. SES puts a Message-ID of its own in the place of
/// any other, so a mail that is sent again is known by `X-Ung-Pho-Notice`, which stays the same. The tag comes back
/// with every event that SES tells of the mail.
///
/// @param client  one that tries once only: after a second try nobody can say what became of the first
/// @param from    sender's address, verified at SES
/// @param telling name of the configuration set that tells what becomes of the mails
public record SesNoticeSender(SesV2Client client, String from, String telling) implements NoticeSender {

    private static final int INTERNAL_ERROR = 500;
    /// "The request has failed due to a temporary failure of the server" (Amazon SES, Common Errors). A 503 without
    /// this
    /// name may be another's on the way, who does not know.
    private static final String UNAVAILABLE = "ServiceUnavailable";

    /// Name of the tag.
    static final String TAG = "notice";

    @Override
    public String send(Mail mail) throws NotSent {
        var raw = MimeMail.of(mail, from);
        try {
            return client.sendEmail(r -> r.fromEmailAddress(from)
                            .destination(d -> d.toAddresses(mail.to()))
                            .content(c -> c.raw(m -> m.data(SdkBytes.fromByteArray(raw))))
                            .configurationSetName(telling)
                            .emailTags(MessageTag.builder()
                                    .name(TAG)
                                    .value(tag(mail.id()))
                                    .build()))
                    .messageId();
        } catch (AwsServiceException e) {
            // With a fault of the service's own the mail may have gone out; all else is a no.
            if (e.statusCode() >= INTERNAL_ERROR && !isUnavailable(e)) {
                throw e;
            }
            throw new NotSent(e);
        } catch (SdkClientException e) {
            if (neverReached(e)) {
                throw new NotSent(e);
            }
            throw e;
        }
    }

    private static boolean isUnavailable(AwsServiceException e) {
        return e.awsErrorDetails() != null
                && String.valueOf(e.awsErrorDetails().errorCode()).startsWith(UNAVAILABLE);
    }

    /// Whether there was no connection that the mail could have gone over.
    private static boolean neverReached(SdkClientException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLHandshakeException);
    }

    /// A notice's id in the letters that a tag may have.
    static String tag(String notice) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(notice.getBytes(StandardCharsets.UTF_8));
    }

    /// The notice's id of a tag.
    ///
    /// @throws IllegalArgumentException when the tag is none of ours
    static String notice(String tag) {
        return new String(Base64.getUrlDecoder().decode(tag), StandardCharsets.UTF_8);
    }
}
