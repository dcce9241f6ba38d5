package vn.ungpho.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;

/// Builds the MIME mail that SES builds from the simple form of a request.
final class SimpleMail {
    private SimpleMail() {}

    /// @param request body of `SendEmail` whose content is simple
    /// @param envelope of the mail
    /// @throws ParseException when an address is none
    static byte[] of(JsonNode request, SentMail envelope) throws IOException, ParseException {
        JsonNode simple = request.path("Content").path("Simple");
        Message.Builder message = Message.Builder.of()
                .setFrom(envelope.from())
                .setTo(texts(request.at("/Destination/ToAddresses")))
                .setCc(mailboxes(request.at("/Destination/CcAddresses")))
                .setSubject(simple.at("/Subject/Data").asText())
                .setDate(java.util.Date.from(envelope.sent()))
                .setMessageId("<" + envelope.id() + "@" + SesEndpoint.DOMAIN + ">");
        for (JsonNode header : simple.path("Headers")) {
            message.addField(new RawField(
                    header.path("Name").asText(), header.path("Value").asText()));
        }
        List<BodyPart> parts = new ArrayList<>();
        part(simple.at("/Body/Text/Data"), "plain", parts);
        part(simple.at("/Body/Html/Data"), "html", parts);
        MultipartBuilder alternatives = MultipartBuilder.create("alternative");
        parts.forEach(alternatives::addBodyPart);
        message.setBody(alternatives.build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message.build(), bytes);
        return bytes.toByteArray();
    }

    private static void part(JsonNode text, String subtype, List<BodyPart> parts) throws IOException {
        if (text.isTextual()) {
            parts.add(BodyPartBuilder.create()
                    .setBody(text.asText(), subtype, StandardCharsets.UTF_8)
                    .setContentTransferEncoding("base64")
                    .build());
        }
    }

    private static List<Address> mailboxes(JsonNode list) throws ParseException {
        List<Address> mailboxes = new ArrayList<>();
        for (JsonNode address : list) {
            mailboxes.add(LenientAddressParser.DEFAULT.parseMailbox(address.asText()));
        }
        return mailboxes;
    }

    static String[] texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }
}
