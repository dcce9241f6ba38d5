package vn.ungpho.e2e;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// An ordinary mail client: sends the bytes it is given to the local SMTP port.
record Mailer(int port) {

    void send(String mail, String to) throws MessagingException {
        try (var line = connected()) {
            line.send(mail, to);
        }
    }

    /// A line to the port, which counts as one of the connections that it takes at once.
    ///
    /// @throws MessagingException when the port has no room, with its answer
    Line connected() throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.from", "vanthu@coquan.example");
        settings.put("mail.smtp.allow8bitmime", "true");
        // A test waits for what does not come, but not for ever; milliseconds.
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.put("mail.smtp." + wait, "120000");
        }
        var session = Session.getInstance(settings);
        var transport = session.getTransport("smtp");
        transport.connect();
        return new Line(session, transport);
    }

    /// An open connection.
    record Line(Session session, Transport transport) implements AutoCloseable {

        void send(String mail, String to) throws MessagingException {
            transport.sendMessage(new AsItIs(session, mail), new Address[] {new InternetAddress(to)});
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }

    /// A message that is written byte for byte as it was given: headers are neither added nor mended.
    private static final class AsItIs extends MimeMessage {

        private final byte[] bytes;

        AsItIs(Session session, String mail) throws MessagingException {
            super(session, new ByteArrayInputStream(new byte[0]));
            bytes = mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            saved = true;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }
    }
}
